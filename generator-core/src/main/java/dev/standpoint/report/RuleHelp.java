package dev.standpoint.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The advice of the author's guide on each code, in Markdown. */
final class RuleHelp {

  private static final String FILE = "help.properties";

  private final Properties advice = new Properties();

  private RuleHelp() {}

  /** Reads the file that is on the class path next to this class. */
  static RuleHelp load() {
    try (InputStream in = Objects.requireNonNull(RuleHelp.class.getResourceAsStream(FILE))) {
      return of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** From lines such as {@code unknown-actor=Correct the id.}, with backslashes doubled. */
  static RuleHelp of(String properties) {
    RuleHelp help = new RuleHelp();
    try {
      help.advice.load(new StringReader(properties));
      return help;
    } catch (IOException e) {
      throw new UncheckedIOException("a string was not read", e);
    }
  }

  /** The advice as it is in the guide. */
  String markdown(DiagnosticCode code) {
    String text = advice.getProperty(code.toString());
    if (text == null) {
      throw new IllegalStateException("no help for " + code);
    }
    return text;
  }

  /** The same without marks for code. */
  String text(DiagnosticCode code) {
    return markdown(code).replace("`", "");
  }
}
