package dev.standpoint.render.cite;

import de.undercouch.citeproc.csl.internal.locale.LLocale;
import dev.standpoint.xml.SecureXml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The styles and locales of the CSL project, from the class path and nowhere else. */
final class StyleFiles {

  private static final String FALLBACK = "en-US";

  private StyleFiles() {}

  /** The style of this name, or, where that only names another whose rules it has, that one. */
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

  /** The terms and dates of a language, then what the style says otherwise. */
  static LLocale locale(String language, Iterable<LLocale> ofStyle) {
    Locale wanted = Locale.forLanguageTag(language);
    Set<String> tags = new LinkedHashSet<>();
    String primary = LLocale.PRIMARY_DIALECTS.get(wanted.getLanguage());
    tags.add(primary == null ? wanted.getLanguage() : primary);
    tags.add(wanted.toLanguageTag());
    LLocale locale = null;
    for (String tag : tags) {
      Document file = document("/locales-" + tag + ".xml");
      if (file != null) {
        LLocale one = new LLocale(file);
        locale = locale == null ? one : locale.merge(one);
      }
    }
    if (locale == null) {
      locale = new LLocale(required("/locales-" + FALLBACK + ".xml"));
    }
    return withStyle(locale, ofStyle);
  }

  private static LLocale withStyle(LLocale plain, Iterable<LLocale> ofStyle) {
    LLocale locale = plain;
    Locale lang = plain.getLang();
    for (int exactness = 0; exactness < 3; exactness++) {
      for (LLocale own : ofStyle) {
        if (exactness == exactness(own.getLang(), lang)) {
          locale = locale.merge(own);
        }
      }
    }
    return locale;
  }

  /** From 0 for any language to 2 for this very one; -1 for another. */
  private static int exactness(@Nullable Locale own, Locale lang) {
    if (own == null) {
      return 0;
    }
    if (!own.getLanguage().equals(lang.getLanguage())) {
      return -1;
    }
    return own.getCountry().isEmpty() ? 1 : own.getCountry().equals(lang.getCountry()) ? 2 : -1;
  }

  private static Document required(String path) {
    Document document = document(path);
    if (document == null) {
      throw new IllegalStateException("no " + path + " on the class path");
    }
    return document;
  }

  private static @Nullable Document document(String path) {
    try (InputStream in = StyleFiles.class.getResourceAsStream(path)) {
      return in == null ? null : SecureXml.documentBuilder().parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
