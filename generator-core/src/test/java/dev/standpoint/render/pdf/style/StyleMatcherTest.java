package dev.standpoint.render.pdf.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.xml.SecureXml;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.css.extend.AttributeResolver;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;
import org.xml.sax.InputSource;

/** Elements get the styles that Flying Saucer's own matcher gives them. */
class StyleMatcherTest {

  private static final String SHEET =
      """
      p { margin: 1pt } .a { color: red } p.a { color: green } div p { margin: 2pt }
      div > p { padding: 3pt } .a .b { color: blue } #i3 { color: gray } p + p { margin: 4pt }
      .a + .b { padding: 5pt } p:first-child { margin: 6pt } p:last-child { padding: 7pt }
      em:nth-child(2) { color: white } a:link { color: navy } [title] { padding: 8pt }
      [title=t1] > em { margin: 9pt } :lang(de) { color: olive } em:before { content: "x" }
      div.b > .a em:after { content: "y" } * { line-height: 1 } div div div { margin: 10pt }
      p { margin: 11pt !important } em:hover { color: red }
      @media screen { p { color: pink } } @media print { .b em { color: teal } }
      """;

  private static final String MEDIUM = "print";

  /** Points at nothing. */
  private static final UserInterface NOBODY =
      new UserInterface() {
        @Override
        public boolean isHover(Element element) {
          return false;
        }

        @Override
        public boolean isActive(Element element) {
          return false;
        }

        @Override
        public boolean isFocus(Element element) {
          return false;
        }
      };

  private final XhtmlNamespaceHandler names = new XhtmlNamespaceHandler();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void eachElementHasTheStyleOfTheEngine(long seed) throws Exception {
    Document document = parse("<html>" + content(new Random(seed), 0) + "</html>");
    ParsedSheets sheets = new ParsedSheets(agent());
    List<Stylesheet> all = List.of(sheets.parse(new StringReader(SHEET), "s", Origin.AUTHOR));
    Matcher engine = new Matcher(new DOMTreeResolver(), attributes(), sheets, all, MEDIUM);
    StyleMatcher ours = new StyleMatcher(StyleMatcher.selectors(all, MEDIUM), attributes(), sheets);

    NodeList elements = document.getElementsByTagName("*");
    assertThat(elements.getLength()).isGreaterThan(100);
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      assertThat(text(ours.style(element, false)))
          .isEqualTo(text(engine.getCascadedStyle(element, false)));
      for (String pseudo : List.of("before", "after")) {
        assertThat(text(ours.pseudoStyle(element, pseudo)))
            .isEqualTo(text(engine.getPECascadedStyle(element, pseudo)));
      }
    }
  }

  @Test
  void alikeElementsShareTheirStyle() throws Exception {
    Document document =
        parse("<html><p class='a'>1</p><p class='a'>2</p><p class='a'>3</p></html>");
    ParsedSheets sheets = new ParsedSheets(agent());
    List<Stylesheet> all =
        List.of(sheets.parse(new StringReader("p.a { color: red }"), "s", Origin.AUTHOR));
    StyleMatcher ours = new StyleMatcher(StyleMatcher.selectors(all, MEDIUM), attributes(), sheets);
    NodeList found = document.getElementsByTagName("p");

    assertThat(ours.style((Element) found.item(2), false))
        .isSameAs(ours.style((Element) found.item(0), false));
  }

  private static String content(Random random, int depth) {
    return IntStream.range(0, depth == 0 ? 12 : random.nextInt(5))
        .mapToObj(i -> element(random, depth))
        .collect(Collectors.joining());
  }

  private static String element(Random random, int depth) {
    String name = List.of("p", "div", "em", "a", "td").get(random.nextInt(5));
    return "<"
        + name
        + List.of("", " class='a'", " class='b'", " class='a b'").get(random.nextInt(4))
        + List.of("", "", " id='i3'", " title='t1'", " lang='de'").get(random.nextInt(5))
        + List.of("", "", " style='color: lime'", " align='right'").get(random.nextInt(4))
        + (name.equals("a") ? " href='#x'>" : ">")
        + "text"
        + (depth < 4 ? content(random, depth + 1) : "")
        + "</"
        + name
        + ">";
  }

  private static String text(@Nullable CascadedStyle style) {
    return style == null ? "none" : style.getFingerprint();
  }

  private AttributeResolver attributes() {
    return new StandardAttributeResolver(names, agent(), NOBODY);
  }

  private static ITextUserAgent agent() {
    return new ITextUserAgent(new ITextOutputDevice(20), 20);
  }

  private static Document parse(String xhtml) throws Exception {
    return SecureXml.documentBuilder().parse(new InputSource(new StringReader(xhtml)));
  }
}
