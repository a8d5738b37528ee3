package dev.standpoint.render.html;

import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.Theme;
import dev.standpoint.render.RenderException;
import freemarker.cache.ByteArrayTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
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
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker over the files of a theme. Templates lay out and nothing else: they see the accessors
 * of our records, make no objects and call no Java. Thread-safe.
 */
final class TemplateEngine {

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
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setObjectWrapper(new RecordWrapper());
    // Templates of a theme do not change while it is in use.
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }

  /** The text that a template makes of the two roots. */
  String fill(String template, View.Pack briefing, View.Page<?> page) {
    StringWriter out = new StringWriter();
    try {
      Template parsed = configuration.getTemplate(template);
      parsed.process(Map.of("briefing", briefing, "page", page), out);
      return out.toString();
    } catch (ParseException e) {
      throw fault(
          e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
    } catch (TemplateException e) {
      throw fault(
          e.getTemplateSourceName(),
          e.getLineNumber(),
          e.getColumnNumber(),
          e.getMessageWithoutStackTop(),
          e);
    } catch (IOException e) {
      throw fault(template, 1, 1, String.valueOf(e.getMessage()), e);
    }
  }

  private RenderException fault(
      @Nullable String template,
      @Nullable Integer line,
      @Nullable Integer column,
      @Nullable String message,
      Throwable cause) {
    String name = template == null ? "" : template;
    String path = theme.path(name);
    Span at =
        new Span(
            path,
            line == null ? 1 : Math.max(1, line),
            column == null ? 1 : Math.max(1, column),
            0);
    String[] lines = String.valueOf(message).strip().split("\\R", 2);
    return new RenderException(Diagnostic.of(Code.TEMPLATE_ERROR, at, lines[0]), cause);
  }

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
      return value instanceof Markup markup
          ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html())
          : super.wrap(value);
    }
  }

  /** Of a record its accessors, of anything else nothing; {@code .class} is nothing too. */
  private static final class AccessorsOnly implements MemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return new ClassMemberAccessPolicy() {
        @Override
        public boolean isMethodExposed(Method method) {
          return isAccessor(method);
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
          return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
          return false;
        }
      };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return false;
    }

    private static boolean isAccessor(Method method) {
      return method.getDeclaringClass().isRecord()
          && method.getParameterCount() == 0
          && Arrays.stream(method.getDeclaringClass().getRecordComponents())
              .anyMatch(component -> component.getName().equals(method.getName()));
    }
  }
}
