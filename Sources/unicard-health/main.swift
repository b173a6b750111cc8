internal import Office

FrontDoor.of("health").open(HealthUnit.self)
