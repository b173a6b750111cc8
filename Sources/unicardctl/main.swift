import Office

FrontDoor.of("operator").open(Unicardctl.self)
