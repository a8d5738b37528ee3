package dev.standpoint.read.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.read.value.DataNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The citation styles of the CSL project's collection, by their file names without {@code .csl}.
 */
public final class CitationStyleNames {

  private static final String EXTENSION = ".csl";

  /** The folder of styles that only point to another one, as those of most journals do. */
  private static final String DEPENDENT = "/dependent/";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private CitationStyleNames() {}

  /** Whether the style exists. Reports an error if not. */
  public static boolean check(DataNode.Scalar style, DiagnosticCollector findings) {
    String name = style.text();
    if (NAME.matcher(name).matches() && resource(name) != null) {
      return true;
    }
    String near = DidYouMean.hint(name, names());
    String hint = near.isEmpty() ? "expected a name such as apa or ieee" : near;
    String message = "unknown citation style \"" + name + "\"";
    findings.add(DiagnosticCode.UNKNOWN_STYLE, style.at(), message, hint);
    return false;
  }

  /** Finds a style on the class path without listing the thousands in the jar. */
  private static @Nullable URL resource(String name) {
    URL own = CitationStyleNames.class.getResource("/" + name + EXTENSION);
    return own != null ? own : CitationStyleNames.class.getResource(DEPENDENT + name + EXTENSION);
  }

  /** All names. Listing them takes time, so only an error does it. */
  private static List<String> names() {
    URL known = resource("apa");
    try {
      URLConnection connection = known == null ? null : known.openConnection();
      // Only a jar can be listed. From another place, the error has no suggestion.
      if (!(connection instanceof JarURLConnection inJar)) {
        return List.of();
      }
      inJar.setUseCaches(false);
      try (JarFile jar = inJar.getJarFile()) {
        return jar.stream()
            .map(entry -> entry.getName())
            .filter(entry -> entry.endsWith(EXTENSION))
            .map(entry -> entry.substring(entry.lastIndexOf('/') + 1))
            .map(file -> file.substring(0, file.length() - EXTENSION.length()))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
