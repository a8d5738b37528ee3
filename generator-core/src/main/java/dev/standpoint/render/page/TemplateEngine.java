package dev.standpoint.render.page;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.render.RenderException;
import dev.standpoint.render.XmlText;
import dev.standpoint.render.markup.Markup;
import dev.standpoint.render.view.PageView;
import dev.standpoint.theme.Theme;
import freemarker.cache.ByteArrayTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.BeanModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker over the files of a theme. Templates do the layout and nothing else: they see the
 * accessors of our records, create no objects and call no Java methods. Thread-safe.
 *
 * <p>A theme can come from somebody whom the author does not know, so these limits are a matter of
 * security: FreeMarker's {@code ?new} and {@code ?api} would otherwise start programs.
 */
final class TemplateEngine {

  /** The version whose rules apply; another one could change what templates print. */
  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

  private final Theme theme;
  private final Configuration configuration = new Configuration(BEHAVIOUR);

  TemplateEngine(Theme theme) {
    this.theme = theme;
    ByteArrayTemplateLoader loader = new ByteArrayTemplateLoader();
    theme
        .below("")
        .forEach(
            (name, file) -> {
              if (name.endsWith(".ftlh")) {
                loader.putTemplate(name, file);
              }
            });
    configuration.setTemplateLoader(loader);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocalizedLookup(false);
    // The same bytes everywhere, and numbers that attributes can hold: 1234, not 1,234.
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    configuration.setNumberFormat("c");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setObjectWrapper(new RecordWrapper());
    // Templates of a theme do not change while it is in use.
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }

  /** The text that a template makes of a pack and one of its pages, in the pack's language. */
  String fill(String template, PageView.Pack briefing, PageView.Page<?> page) {
    return fill(template, briefing.language(), Map.of("briefing", briefing, "page", page));
  }

  /** The same for the page above the packs. */
  String fill(String template, PageView.Site site, PageView.Page<?> page) {
    return fill(template, site.language(), Map.of("site", site, "page", page));
  }

  /** Both functions for words are roots as well, so each template has them. */
  private String fill(String template, String language, Map<String, Object> content) {
    Map<String, Object> roots = new HashMap<>(content);
    roots.putAll(WordsFunction.in(language));
    StringWriter out = new StringWriter();
    try {
      Template parsed = configuration.getTemplate(template);
      parsed.process(roots, out);
      return out.toString();
    } catch (TemplateException | IOException e) {
      throw failure(template, e);
    } catch (StackOverflowError e) {
      throw endless(template, e);
    }
  }

  /** The error for which FreeMarker cannot parse a template; empty if there is none. */
  Optional<Diagnostic> syntaxError(String template) {
    try {
      configuration.getTemplate(template);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(failure(template, e).diagnostic());
    } catch (StackOverflowError e) {
      return Optional.of(endless(template, e).diagnostic());
    }
  }

  /** Our own templates have no endless recursion, so one of the project's has. */
  private RenderException endless(String template, StackOverflowError e) {
    if (theme.own().stream().noneMatch(name -> name.endsWith(".ftlh"))) {
      throw e;
    }
    return failure(
        span(template, 1, 1), "this template is nested too deeply, or calls itself without end", e);
  }

  /** The error at its own place, which for bad syntax is not the place of the import. */
  private RenderException failure(String template, Exception e) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof ParseException)) {
      cause = cause.getCause();
    }
    if (cause instanceof ParseException bad) {
      Span at = span(bad.getTemplateName(), bad.getLineNumber(), bad.getColumnNumber());
      return failure(at, bad.getEditorMessage(), e);
    } else if (e instanceof TemplateException bad) {
      Span at = span(bad.getTemplateSourceName(), bad.getLineNumber(), bad.getColumnNumber());
      boolean missing = bad instanceof InvalidReferenceException;
      String what = missing ? bad.getBlamedExpressionString() : null;
      return failure(
          at, what == null ? bad.getMessageWithoutStackTop() : "there is no " + what + " here", e);
    }
    return failure(span(template, 1, 1), e.getMessage(), e);
  }

  /** A place in the theme; FreeMarker counts from 1 and has none for some errors. */
  private Span span(@Nullable String template, @Nullable Integer line, @Nullable Integer column) {
    String path = theme.path(template == null ? "" : template);
    return new Span(path, fromOne(line), fromOne(column), 0);
  }

  /** The number of a line or column, which is never less than 1. */
  private static int fromOne(@Nullable Integer number) {
    return number == null ? 1 : Math.max(1, number);
  }

  private static RenderException failure(Span at, @Nullable String message, Throwable cause) {
    return new RenderException(
        Diagnostic.of(DiagnosticCode.TEMPLATE_ERROR, at, inShort(message)), cause);
  }

  /** FreeMarker's first paragraph on one line, without its place, its tips and its loaders. */
  private static String inShort(@Nullable String message) {
    String first = String.valueOf(message).strip().split("\\R\\s*\\R", 2)[0];
    return first
        .replaceAll("\\s+", " ")
        .replaceAll("( The name was interpreted by| \\[in template ).*", "")
        .replaceAll("[.:]$", "");
  }

  /**
   * Shows records to templates as the names of their components, and text without characters that
   * XML forbids.
   */
  private static final class RecordWrapper extends DefaultObjectWrapper {
    RecordWrapper() {
      super(accessorsOnly(), true);
    }

    private static DefaultObjectWrapperBuilder accessorsOnly() {
      DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(BEHAVIOUR);
      settings.setMemberAccessPolicy(new AccessorsOnly());
      return settings;
    }

    @Override
    public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
      if (value instanceof Markup markup) {
        return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
      }
      return super.wrap(value instanceof String text ? XmlText.printable(text) : value);
    }

    /** A record has no text of its own, so printing one is an error of the template. */
    @Override
    protected TemplateModel handleUnknownType(Object value) {
      return new BeanModel(value, this);
    }
  }
}
