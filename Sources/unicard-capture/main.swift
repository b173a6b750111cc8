internal import ArgumentParser

CaptureCommand.main()
