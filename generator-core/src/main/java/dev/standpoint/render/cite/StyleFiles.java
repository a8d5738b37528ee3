package dev.standpoint.render.cite;

import dev.standpoint.xml.SecureXml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The styles and locales of the CSL project, read from the class path only. */
final class StyleFiles {

  private static final Pattern TAG = Pattern.compile("[A-Za-z0-9-]{1,35}");

  private StyleFiles() {}

  /** The style of this name; a dependent style has the rules of its parent. */
  static Document style(String name) {
    Document own = document("/" + name + ".csl");
    Document style = own != null ? own : required("/dependent/" + name + ".csl");
    NodeList links = style.getElementsByTagName("link");
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      if (link.getAttribute("rel").equals("independent-parent")) {
        String href = link.getAttribute("href");
        return required("/" + href.substring(href.lastIndexOf('/') + 1) + ".csl");
      }
    }
    return style;
  }

  /** The terms and dates of a language; null if CSL has none for it. */
  static @Nullable Document locale(String tag) {
    return TAG.matcher(tag).matches() ? document("/locales-" + tag + ".xml") : null;
  }

  /** A file that checks have already found, so a missing one is our own error. */
  private static Document required(String path) {
    Document document = document(path);
    if (document == null) {
      throw new IllegalStateException("not on the class path: " + path);
    }
    return document;
  }

  /** Null if there is no such file; parsed without entities and without a network. */
  private static @Nullable Document document(String path) {
    try (InputStream in = StyleFiles.class.getResourceAsStream(path)) {
      return in == null ? null : SecureXml.documentBuilder().parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    } catch (SAXException e) {
      throw new IllegalStateException("cannot parse " + path, e);
    }
  }
}
