public import ArgumentParser
import Glibc

/// One thing a role can do: its arguments, and how it is served.
public protocol Verb: ParsableCommand {
  /// The options every command has.
  var office: OfficeOptions { get }

  /// Does it and returns what there is to tell; nil when it has told everything itself.
  /// Throws `Trouble`.
  mutating func serve(at desk: Desk) throws -> Report?
}

/// The front door of every role command.
public struct FrontDoor {
  let role: String
  let surroundings: Surroundings
  let patience: Patience
  let dial: Dial

  /// `role` names the socket; `dial` opens it.
  public init(
    role: String, in surroundings: Surroundings = .process(), patience: Patience = .usual,
    dial: @escaping Dial
  ) {
    (self.role, self.surroundings, self.patience) = (role, surroundings, patience)
    self.dial = dial
  }

  /// Runs the process's command and ends the process.
  public func open(_ root: any ParsableCommand.Type) -> Never {
    // A reader of ours that went away, or a daemon, is an error to tell and no reason to die.
    signal(SIGPIPE, SIG_IGN)
    exit(serve(Array(CommandLine.arguments.dropFirst()), root).rawValue)
  }

  /// Parses the arguments, serves the verb, tells the result, and says how it ended.
  public func serve(_ arguments: [String], _ root: any ParsableCommand.Type) -> Ending {
    let language = Language.chosen(arguments: arguments, environment: surroundings.variable)
    let status = Language.$spoken.withValue(language) { parse(arguments, root) }
    return status == .done && surroundings.output.isBroken ? .outputLost : status
  }

  private func parse(_ arguments: [String], _ root: any ParsableCommand.Type) -> Ending {
    guard !ArgumentSecrets.arePresent(in: arguments) else {
      return tell(Trouble(.usage, "SECRET_IN_ARGUMENTS"), arguments)
    }
    do {
      let typed = CommonOptions.moved(behind: arguments).map(Digits.readArgument)
      var command = try root.parseAsRoot(typed)
      if let verb = command as? any Verb { return serve(verb) }
      try command.run()
      return .done
    } catch {
      return page(for: error, of: root, arguments)
    }
  }

  private func serve(_ verb: any Verb) -> Ending {
    var verb = verb
    let desk = Desk(
      verb.office, role: role, in: surroundings, patience: patience,
      slipCode: verb.slipCode(in: surroundings), dial: dial)
    do {
      if let report = try verb.serve(at: desk) { desk.reporter.show(report) }
      return .done
    } catch let trouble as Trouble {
      desk.reporter.tell(trouble)
      return trouble.status
    } catch let ended as Ended {
      return ended.status
    } catch {
      let trouble = Trouble(unexpected: error, wasAnswered: desk.wasAnswered)
      desk.reporter.tell(trouble)
      return trouble.status
    }
  }
}

/// Thrown by a verb that has told everything itself but did not end well, such as a batch.
public struct Ended: Error, Sendable {
  public let status: Ending

  public init(_ status: Ending) {
    self.status = status
  }
}

extension FrontDoor {
  /// What the parser has to say: a page of help on standard output, or a complaint.
  private func page(
    for error: any Error, of root: any ParsableCommand.Type, _ arguments: [String]
  ) -> Ending {
    let wording = Wording(language: Language.spoken)
    let page = root.fullMessage(for: error, columns: surroundings.outputIsTerminal ? nil : 80)
    guard root.exitCode(for: error) != .success else {
      surroundings.output.write(wording.spoken(page) + "\n")
      return .done
    }
    if arguments.contains("--json") {
      let message = Phrase(quoting: wording.spoken(root.message(for: error)))
      return tell(Trouble(.usage, "USAGE", message), arguments)
    }
    surroundings.errors.write(wording.complaint(page) + "\n")
    return .usage
  }

  /// Tells a trouble found before there was a desk.
  private func tell(_ trouble: Trouble, _ arguments: [String]) -> Ending {
    Reporter(
      speech: Speech(Language.spoken), json: arguments.contains("--json"),
      output: surroundings.output, errors: surroundings.errors,
      errorsAreTerminal: surroundings.errorsAreTerminal
    ).tell(trouble)
    return trouble.status
  }
}
