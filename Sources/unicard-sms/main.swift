import Office

FrontDoor.of("sms").open(SMS.self)
