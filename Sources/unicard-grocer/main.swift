internal import Office

FrontDoor.of("grocer").open(Grocer.self)
