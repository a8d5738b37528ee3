package dev.standpoint.render.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.theme.Theme;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds errors in a project's own templates before any of them is filled in.
 *
 * <p>Built-in templates are not checked, because the tests of this module use all of them.
 */
public final class TemplateCheck {

  private final Theme theme;
  private final TemplateEngine engine;

  private TemplateCheck(Theme theme) {
    this.theme = theme;
    this.engine = new TemplateEngine(theme);
  }

  /** At most one error for each template, because what follows it may be wrong only for that. */
  public static List<Diagnostic> check(Theme theme) {
    List<String> own = theme.own().stream().filter(name -> name.endsWith(".ftlh")).toList();
    if (own.isEmpty()) {
      return List.of();
    }
    TemplateCheck check = new TemplateCheck(theme);
    return own.stream().flatMap(check::errors).toList();
  }

  /** The encoding first, because a template in another one has errors that are none. */
  private Stream<Diagnostic> errors(String template) {
    if (!isUtf8(theme.file(template).orElseThrow())) {
      Span at = Span.startOf(theme.path(template));
      return Stream.of(
          Diagnostic.of(DiagnosticCode.TEMPLATE_ERROR, at, "this file is not in UTF-8"));
    }
    return engine.syntaxError(template).stream();
  }

  /** FreeMarker would replace bytes that are not UTF-8 without a message. */
  private static boolean isUtf8(byte[] file) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
