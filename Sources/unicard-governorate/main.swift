internal import Office

FrontDoor.of("governorate").open(Governorate.self)
