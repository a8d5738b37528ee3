package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.standpoint.render.RenderException;
import dev.standpoint.render.markup.Markup;
import dev.standpoint.render.view.PageView;
import dev.standpoint.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {

  private static final PageView.Pack PACK =
      new PageView.Pack(
          "crossing",
          "A < B",
          "",
          "en",
          "",
          "",
          "12 March 2031",
          "2031-03-12",
          new PageView.Labels("", ""),
          PageView.Downloads.NONE);
  private static final PageView.Page<Markup> PAGE =
      new PageView.Page<>("note", "T", "../", List.of(), List.of(), new Markup("<p>ready</p>"));

  @Test
  void templatesSeeTheComponentsOfTheRecords() {
    assertThat(fill("${briefing.asOfDay} ${page.kind} ${page.up}"))
        .isEqualTo("2031-03-12 note ../");
  }

  @Test
  void textIsEscapedAndMarkupIsNot() {
    assertThat(fill("${briefing.title} ${page.content}")).isEqualTo("A &lt; B <p>ready</p>");
  }

  @Test
  void emptyTextListsAndMarkupHaveNoContent() {
    assertThat(fill("${briefing.downloads.pdf?has_content?c} ${page.menu?has_content?c}"))
        .isEqualTo("false false");
    assertThat(fill("${page.content?has_content?c}")).isEqualTo("true");
  }

  @Test
  void numbersHaveNoGroupSignsWhateverTheLocale() {
    assertThat(fill("${1234567} ${0.5}")).isEqualTo("1234567 0.5");
  }

  @Test
  void partsAreImportedFromTheThemesTop() {
    Theme theme =
        theme(
            "html/a.ftlh",
            "<#import '/parts/p.ftlh' as p><@p.x/>",
            "parts/p.ftlh",
            "<#macro x>${briefing.title}</#macro>");

    assertThat(new TemplateEngine(theme).fill("html/a.ftlh", PACK, PAGE)).isEqualTo("A &lt; B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
        "${'freemarker.template.utility.JythonRuntime'?new()}",
        "${page?api.kind()}",
        "${page.class}",
        "${page.getClass()}",
        "${page.class.protectionDomain}",
        "${page.kind.class}",
        "${page.kind.getBytes()}",
        "${page.menu.class}",
        "${page.menu?api.size()}",
        "${page.hashCode()}",
        "${page.content.html}",
        "${statics['java.lang.System'].exit(1)}",
        "${.data_model.statics}",
        "<#assign ex = 'freemarker.template.utility.Execute'?new()>",
        "<#include '/etc/hosts'>",
        "<#include '../../../../etc/hosts'>",
        "<#include 'file:///etc/hosts'>",
        "<#include 'https://example.org/'>",
        "<#import 'classpath:x' as x>",
        "<#setting locale='tr'>${page.nothing}",
        "${briefing.nothing}",
        "${page}",
        "${1 / 0}"
      })
  void whatTemplatesCannotDoFailsAtItsPlace(String code) {
    RenderException failed = failure(theme("html/a.ftlh", "<p>\n  " + code));

    assertThat(failed.diagnostic().at().path()).isEqualTo("html/a.ftlh");
    assertThat(failed.diagnostic().at().line()).isEqualTo(2);
    assertThat(failed.diagnostic().at().column()).isGreaterThan(2);
    assertThat(failed.diagnostic().message()).matches(".{10,}[^.:]").doesNotContain("ftlh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<#if>", "<#list a as>", "${", "<#nothing>", "</#if>", "<#assign x = >"})
  void badSyntaxFailsAtItsPlaceInThePartThatHasIt(String code) {
    Theme theme =
        theme(
            "html/a.ftlh", "\n\n<#import '/parts/p.ftlh' as p>", "parts/p.ftlh", "<p>\n  " + code);

    RenderException failed = failure(theme);

    assertThat(failed.diagnostic().at().path()).isEqualTo("parts/p.ftlh");
    assertThat(failed.diagnostic().at().line()).isEqualTo(2);
  }

  @Test
  void aFaultNamesTheProjectsOwnPathOfTheTemplate() {
    Map<String, byte[]> files = Map.of("html/a.ftlh", "${x}".getBytes(StandardCharsets.UTF_8));
    Theme theme = new Theme(files, Map.of("html/a.ftlh", "src/theme/html/a.ftlh"));

    assertThat(failure(theme).diagnostic().line())
        .isEqualTo("src/theme/html/a.ftlh:1:3: error: there is no x here [template-error]");
  }

  @Test
  void aTemplateThatIsNotThereIsAFaultOfItsName() {
    assertThat(failure(theme("html/b.ftlh", "x")).diagnostic().line())
        .startsWith("html/a.ftlh:1:1: error: ");
  }

  @Test
  void controlCharactersDoNotReachThePage() {
    assertThat(fill("${'a\\x0001b'} ${briefing.title}")).isNotNull();
    PageView.Pack pack =
        new PageView.Pack(
            "p",
            "a\u0001b\ud800",
            "",
            "en",
            "",
            "",
            "",
            "",
            new PageView.Labels("", ""),
            PageView.Downloads.NONE);
    TemplateEngine engine = new TemplateEngine(theme("html/a.ftlh", "${briefing.title}"));

    assertThat(engine.fill("html/a.ftlh", pack, PAGE)).isEqualTo("a\ufffdb\ufffd");
  }

  @Test
  void everyTemplateOfOursEscapes() {
    assertThat(WrittenProse.THEME.below("").keySet())
        .filteredOn(name -> name.contains("ftl"))
        .isNotEmpty()
        .allMatch(name -> name.endsWith(".ftlh"));
    WrittenProse.THEME
        .below("")
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(".ftlh")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(name)
                    .doesNotContain("?no_esc", "<#noautoesc", "<#outputformat", "<#ftl", ".now");
              }
            });
  }

  private static RenderException failure(Theme theme) {
    return catchThrowableOfType(
        RenderException.class, () -> new TemplateEngine(theme).fill("html/a.ftlh", PACK, PAGE));
  }

  private static String fill(String template) {
    return new TemplateEngine(theme("html/a.ftlh", template)).fill("html/a.ftlh", PACK, PAGE);
  }

  private static Theme theme(String... namesAndTexts) {
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return new Theme(files);
  }
}
