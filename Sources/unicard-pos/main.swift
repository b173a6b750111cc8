internal import Office

FrontDoor.of("pos").open(PointOfSale.self)
