package dev.standpoint.render.pdf;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/**
 * Prevents line breaks at tags: Flying Saucer may end a line at every tag, so that the next line
 * begins with a comma. The language of an element is the only thing about a text that Flying Saucer
 * passes to {@link LineBreaks}, so this returns the text that follows the element in its place.
 */
final class PrintNamespace extends XhtmlNamespaceHandler {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "em", "i", "q", "s", "span", "strong", "sub",
          "sup");

  /** The least room for a leader and a page number. */
  private static final String PAGE_NUMBER = " ..... 9999";

  private static final Pattern WORD_END = Pattern.compile("\\S{1,40}\\s?");

  /** The start of each such "language": Flying Saucer replaces an empty one by a real language. */
  private static final String MARK = "-";

  /** Whether line breaks and styles are final. */
  private boolean laidOut;

  @Override
  public String getLang(@Nullable Element element) {
    if (element == null) {
      return MARK;
    }
    return MARK + (isContentsEntry(element) ? PAGE_NUMBER : wordEndAfter(element));
  }

  /** From now on Flying Saucer sees no links: {@link PageLinks} writes them. */
  void layoutIsDone() {
    laidOut = true;
  }

  /** During layout style sheets need to see links ({@code :link}). */
  @Override
  public @Nullable String getLinkUri(Element element) {
    return laidOut ? null : super.getLinkUri(element);
  }

  /** What follows a text, from the "language" that came with it. */
  static String following(String language) {
    return language.startsWith(MARK) ? language.substring(MARK.length()) : "";
  }

  /** A link in a nav: its page number is generated content and must not start the next line. */
  private static boolean isContentsEntry(Element element) {
    Node around = element.getTagName().equals("a") ? element : null;
    while (around != null && !around.getNodeName().equals("nav")) {
      around = around.getParentNode();
    }
    return around != null;
  }

  /**
   * The text right after an element: of its next sibling, or that of the inline element around it.
   */
  private static String wordEndAfter(Element element) {
    Node node = element;
    while (node.getNextSibling() == null && isInline(node)) {
      node = node.getParentNode();
    }
    return isInline(node) && node.getNextSibling() instanceof Text next
        ? wordEnd(next.getData())
        : "";
  }

  private static boolean isInline(@Nullable Node node) {
    return node != null && INLINE.contains(node.getNodeName());
  }

  /** With the space after the word, because Flying Saucer needs room for that too. */
  private static String wordEnd(String text) {
    Matcher word = WORD_END.matcher(text);
    return word.lookingAt() ? word.group() : "";
  }
}
