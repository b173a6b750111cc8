internal import Office

FrontDoor.of("bakery").open(Bakery.self)
