package org.communique.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.communique.CommuniqueException;
import org.communique.Version;
import org.communique.pipeline.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line. Errors of the user are one line; a stack trace is shown only on request. */
@Command(
    name = "communique",
    version = "Communiqué " + Version.CURRENT,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Diplomatic news in, a knowledge graph out.",
    footer = {
      "",
      "Examples:",
      "  communique build article.txt > graph.ttl",
      "  communique build news/ --store my-store",
      "  communique query meetings article.txt",
      "",
      "'communique COMMAND --help' tells more of a command.",
      "Exit codes: 0 well done; 1 findings, or some inputs left out; 2 unusable."
    })
public final class Main {
  private final Console console;
  private final Readers readers;

  @Option(
      names = "--debug",
      description = "Show where in the program an error came from.",
      scope = ScopeType.INHERIT)
  private boolean debug;

  public Main(PrintStream out, PrintStream err) {
    this(Console.of(out, err), knowledge -> Pipeline.with(knowledge)::read);
  }

  Main(Console console, Readers readers) {
    this.console = console;
    this.readers = readers;
  }

  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = ExitCode.UNUSABLE;
    try {
      code = new Main(out, err).run(args);
    } catch (OutOfMemoryError full) {
      err.println(
          "communique: the memory is full; give Java more with -Xmx8g, say, or build into a --store,"
              + " which holds one article at a time");
    }
    out.flush();
    System.exit(code);
  }

  /** Runs a command line and returns the exit code. */
  public int run(String... args) {
    int code =
        new CommandLine(this)
            .addSubcommand(new BuildCommand(console, readers))
            .addSubcommand(new TablesCommand(console, readers))
            .addSubcommand(new QueryCommand(console, readers))
            .addSubcommand(new ExplainCommand(console, readers))
            .addSubcommand(new ValidateCommand(console))
            .addSubcommand(new LoadCommand(console, readers))
            .addSubcommand(new RetractCommand(console))
            .addSubcommand(new StatusCommand(console))
            .addSubcommand(new CompactCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new DiffCommand(console))
            .addSubcommand(new DisagreementsCommand(console, readers))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new DemoCommand(console, readers))
            .addSubcommand(new TrainCommand(console))
            .setOut(new PrintWriter(console.out(), true))
            .setErr(new PrintWriter(console.err(), true))
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(console.watched() ? Ansi.ON : Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(this::misused)
            .setExecutionExceptionHandler(this::failed)
            .execute(args.length == 0 ? new String[] {"--help"} : args);
    console.out().flush();
    return code;
  }

  private int misused(ParameterException misuse, String[] args) {
    CommandLine command = misuse.getCommandLine();
    console.error(
        "%s; try '%s --help'"
            .formatted(misuse.getMessage(), command.getCommandSpec().qualifiedName()));
    return ExitCode.UNUSABLE;
  }

  private int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    if (debug) {
      failure.printStackTrace(console.err());
    }
    if (failure instanceof CommuniqueException) {
      console.error(failure.getMessage());
    } else {
      console.error(
          "the program failed (%s); please report it with what --debug shows".formatted(failure));
    }
    return ExitCode.UNUSABLE;
  }
}
