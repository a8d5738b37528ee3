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

/** The faults of a project's own templates that show before any of them is put to use. */
public final class TemplateCheck {

  private final Theme theme;
  private final TemplateEngine engine;

  private TemplateCheck(Theme theme) {
    this.theme = theme;
    this.engine = new TemplateEngine(theme);
  }

  /** One fault at most of each template: behind the first, nothing is sure. */
  public static List<Diagnostic> check(Theme theme) {
    List<String> own = theme.own().stream().filter(name -> name.endsWith(".ftlh")).toList();
    if (own.isEmpty()) {
      return List.of();
    }
    TemplateCheck check = new TemplateCheck(theme);
    return own.stream().flatMap(check::faults).toList();
  }

  private Stream<Diagnostic> faults(String template) {
    if (!isUtf8(theme.file(template).orElseThrow())) {
      Span at = Span.startOf(theme.path(template));
      return Stream.of(
          Diagnostic.of(DiagnosticCode.TEMPLATE_ERROR, at, "this file is not in UTF-8"));
    }
    return engine.faultOfSyntax(template).stream();
  }

  private static boolean isUtf8(byte[] file) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
