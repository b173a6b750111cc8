internal import Office

FrontDoor.of("atm").open(CashMachine.self)
