internal import Office

FrontDoor.of("platform").open(Platform.self)
