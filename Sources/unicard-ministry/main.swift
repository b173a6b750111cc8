import Office

FrontDoor.of("ministry").open(Ministry.self)
