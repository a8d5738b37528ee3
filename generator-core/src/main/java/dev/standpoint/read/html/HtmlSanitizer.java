package dev.standpoint.read.html;

import dev.standpoint.model.LinkIndex;
import dev.standpoint.model.language.LanguageTag;
import dev.standpoint.xml.SecureXml;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes the HTML of an author safe. It keeps elements that describe text. It drops ids and classes,
 * which could clash with ours, styles, and everything that runs or loads. The result is well-formed
 * XML.
 */
final class HtmlSanitizer {

  /** Safe markup, and the names of elements and attributes left out, each once. */
  record Safe(String markup, List<String> leftOut) {}

  /** Elements allowed in running text and in blocks. */
  private static final String[] PHRASING = {
    "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark",
    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var"
  };

  /** Elements allowed only in blocks of HTML. */
  private static final String[] BLOCKS = {
    "blockquote",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul"
  };

  /** Values of dir in HTML. */
  private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");

  /** A count of columns or rows, or the start of a list. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  /** Values of scope in HTML, without the empty one. */
  private static final Pattern SCOPE = Pattern.compile("(?:col|row)(?:group)?");

  /** A machine-readable date or time, checked only for its characters. */
  private static final Pattern DATE = Pattern.compile("[0-9A-Z:+. -]{1,40}");

  /** One well-formed tag. Its attributes have no entities except those of XML. */
  private static final Pattern START_TAG =
      Pattern.compile("<[a-z]+(?: [a-z]+=\"(?:[^\"<&]|&(?:#[0-9]+|amp|lt|gt|quot);)*+\")*+>");

  /** A private-use character that stands for the content of an element. */
  private static final Pattern CONTENT = Pattern.compile("\uE000");

  /**
   * The policy of one tag in running text. Links are not in it: those become links of our model.
   */
  private static final PolicyFactory INLINE = policy().toFactory();

  /** The policy of blocks. Links in them lead only out of the pack. */
  private static final PolicyFactory BLOCK =
      policy()
          .allowElements(BLOCKS)
          .allowAttributes("colspan", "rowspan")
          .matching(NUMBER)
          .onElements("td", "th")
          .allowAttributes("scope")
          .matching(SCOPE)
          .onElements("th")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowElements("a")
          .allowUrlProtocols("http", "https", "mailto", "tel")
          .allowAttributes("href")
          .matching((element, name, value) -> LinkIndex.outside(value).orElse(null))
          .onElements("a")
          .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
          .allowElements(HtmlSanitizer::withoutReferrer, "a")
          .toFactory();

  private HtmlSanitizer() {}

  /** The rules for running text, which also apply in blocks. */
  private static HtmlPolicyBuilder policy() {
    return new HtmlPolicyBuilder()
        .allowElements(PHRASING)
        .allowWithoutAttributes("span")
        .allowAttributes("title")
        .globally()
        .allowAttributes("lang")
        .matching(LanguageTag::isWellFormed)
        .globally()
        .allowAttributes("dir")
        .matching(DIRECTION)
        .globally()
        .allowAttributes("datetime")
        .matching(DATE)
        .onElements("time", "del", "ins");
  }

  /** A link does not tell its host where the reader comes from; attributes are names and values. */
  private static String withoutReferrer(String element, List<String> attributes) {
    if (attributes.contains("href")) {
      attributes.add("referrerpolicy");
      attributes.add("no-referrer");
    }
    return element;
  }

  /** A block of HTML. */
  static Safe block(String html) {
    Safe safe = sanitise(BLOCK, html);
    return new Safe(BlocksInParagraphs.asDivs(safe.markup(), Set.of(BLOCKS)), safe.leftOut());
  }

  /** The start tag of an element in running text; empty if the element is left out. */
  static Safe startTag(String tag, String name) {
    Set<String> leftOut = new LinkedHashSet<>();
    String element =
        INLINE.sanitize(tag + CONTENT.pattern() + "</" + name + ">", new Listener(), leftOut);
    String[] around = CONTENT.split(element, 2);
    boolean intact = around.length == 2 && around[1].equals("</" + name + ">");
    boolean safe = intact && START_TAG.matcher(around[0]).matches();
    if (!safe) {
      leftOut.add(name);
    }
    return new Safe(safe ? around[0] : "", List.copyOf(leftOut));
  }

  /** Applies a policy; markup that is not well-formed after it is dropped entirely. */
  private static Safe sanitise(PolicyFactory policy, String html) {
    Set<String> leftOut = new LinkedHashSet<>();
    String markup = policy.sanitize(html, new Listener(), leftOut);
    if (!isWellFormed(markup)) {
      leftOut.add("all of it");
      return new Safe("", new ArrayList<>(leftOut));
    }
    if (markup.isBlank() && !html.isBlank() && leftOut.isEmpty()) {
      leftOut.add("all of it");
    }
    return new Safe(markup, List.copyOf(leftOut));
  }

  /** The document for the PDF must be well-formed. */
  private static boolean isWellFormed(String markup) {
    try {
      InputSource document = new InputSource(new StringReader("<p>" + markup + "</p>"));
      SecureXml.documentBuilder().parse(document);
      return true;
    } catch (SAXException | IOException e) {
      return false;
    }
  }

  /** Collects the names of everything that the sanitizer drops. */
  private static final class Listener implements HtmlChangeListener<Set<String>> {
    @Override
    public void discardedTag(@Nullable Set<String> leftOut, String element) {
      if (leftOut != null) {
        leftOut.add(element);
      }
    }

    @Override
    public void discardedAttributes(
        @Nullable Set<String> leftOut, String element, String... attributes) {
      if (leftOut != null) {
        leftOut.addAll(List.of(attributes));
      }
    }
  }
}
