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

/** The styles and locales of the CSL project, read from the class path only. */
final class StyleFiles {

  private static final String FALLBACK = "en-US";

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

  /** The terms and dates of a language; those of the style itself come before them. */
  static LLocale locale(String language, Iterable<LLocale> ofStyle) {
    Locale requested = Locale.forLanguageTag(language);
    Set<String> tags = new LinkedHashSet<>();
    String primary = LLocale.PRIMARY_DIALECTS.get(requested.getLanguage());
    tags.add(primary == null ? requested.getLanguage() : primary);
    tags.add(requested.toLanguageTag());
    LLocale locale = null;
    String nearest = FALLBACK;
    for (String tag : tags) {
      Document file = document("/locales-" + tag + ".xml");
      if (file != null) {
        LLocale one = new LLocale(file);
        locale = locale == null ? one : locale.merge(one);
        nearest = tag;
      }
    }
    if (locale == null) {
      locale = new LLocale(required("/locales-" + FALLBACK + ".xml"));
    }
    return withStyle(locale, Locale.forLanguageTag(nearest), ofStyle);
  }

  /**
   * The locale with the terms of the style itself, the more exact ones last. {@code lang} is given
   * apart, since a merged locale has the language of the first: en-US for en-GB.
   */
  private static LLocale withStyle(LLocale plain, Locale lang, Iterable<LLocale> ofStyle) {
    LLocale locale = plain;
    for (int exactness = 0; exactness < 3; exactness++) {
      for (LLocale own : ofStyle) {
        if (exactness == exactness(own.getLang(), lang)) {
          locale = locale.merge(own);
        }
      }
    }
    return locale;
  }

  /** 0 if it is for any language, 1 for the language, 2 for its region too; -1 for another. */
  private static int exactness(@Nullable Locale own, Locale lang) {
    if (own == null) {
      return 0;
    }
    if (!own.getLanguage().equals(lang.getLanguage())) {
      return -1;
    }
    return own.getCountry().isEmpty() ? 1 : own.getCountry().equals(lang.getCountry()) ? 2 : -1;
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
