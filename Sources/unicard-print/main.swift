import Office

FrontDoor.of("print").open(Print.self)
