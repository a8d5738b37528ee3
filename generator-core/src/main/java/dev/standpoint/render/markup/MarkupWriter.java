package dev.standpoint.render.markup;

import dev.standpoint.render.XmlText;

/**
 * Writes XHTML that is HTML too, and escapes every text and attribute. Characters that XML 1.0
 * forbids become U+FFFD.
 */
public final class MarkupWriter {

  /** The value of an attribute that is written although it is empty. */
  public static final String EMPTY = "\0";

  private final StringBuilder out = new StringBuilder();

  /** Attributes come in pairs of name and value; a pair with an empty value is left out. */
  public MarkupWriter open(String tag, String... attributes) {
    startTag(tag, attributes);
    out.append('>');
    return this;
  }

  /** A link; one to another host does not tell it where the reader comes from. */
  public MarkupWriter openLink(String href, String... attributes) {
    boolean outside = href.contains("://");
    startTag("a", "href", href);
    attributes(attributes);
    attributes("rel", outside ? "noopener noreferrer" : "");
    attributes("referrerpolicy", outside ? "no-referrer" : "");
    out.append('>');
    return this;
  }

  /** Writes an end tag; that it fits the last open one is up to the caller. */
  public MarkupWriter close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An element without contents, in the form that XML and HTML both read. */
  public MarkupWriter empty(String tag, String... attributes) {
    startTag(tag, attributes);
    out.append(" />");
    return this;
  }

  /** Text, escaped. */
  public MarkupWriter text(String text) {
    out.append(XmlText.escape(text));
    return this;
  }

  /** Markup as it is. */
  public MarkupWriter put(Markup markup) {
    out.append(markup.html());
    return this;
  }

  /** The end of a line, to keep the source of pages readable. */
  public MarkupWriter line() {
    out.append('\n');
    return this;
  }

  /** Markup that the caller knows to be safe and well-formed. */
  public MarkupWriter raw(String markup) {
    out.append(XmlText.printable(markup));
    return this;
  }

  /** All that was written so far. */
  public Markup markup() {
    return new Markup(out.toString());
  }

  private void startTag(String tag, String... attributes) {
    out.append('<').append(tag);
    attributes(attributes);
  }

  private void attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        out.append(attributes[i + 1].equals(EMPTY) ? "" : XmlText.escape(attributes[i + 1]));
        out.append('"');
      }
    }
  }
}
