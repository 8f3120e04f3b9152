package se.vagval.remuneration.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import se.vagval.remuneration.Calculator;

/// `vagval statement`: reads a case, or a list of cases, from standard input and writes the result,
/// or the list of results, to standard output. Ends with 2 when there is any problem.
///
/// The first argument may be `en` for explanations in English.
public final class StatementCommand {

  private static final int PROBLEM = 2;

  private StatementCommand() {}

  public static void main(String[] arguments) {
    var english = arguments.length > 0 && arguments[0].equals("en");
    var language = english ? Locale.ENGLISH : Locale.of("sv");
    System.exit(run(System.in, System.out, language));
  }

  /// @return what the process ends with
  static int run(InputStream in, PrintStream out, Locale language) {
    try {
      var answers = Calculator.oneOrMany(in.readAllBytes(), language);
      out.write(Calculator.written(answers.tree()));
      out.write('\n');
      out.flush();
      return answers.problems() || out.checkError() ? PROBLEM : 0;
    } catch (IOException failure) {
      System.err.println("vagval statement: " + failure.getMessage());
      return PROBLEM;
    }
  }
}
