internal import Office

FrontDoor.of("hotline").open(Hotline.self)
