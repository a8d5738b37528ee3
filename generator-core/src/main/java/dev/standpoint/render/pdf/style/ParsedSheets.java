package dev.standpoint.render.pdf.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.extend.StylesheetFactory;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xml.sax.InputSource;

/** Style sheets by their addresses, each loaded and parsed once; errors in them are ignored. */
final class ParsedSheets implements StylesheetFactory {

  private final CSSParser parser = new CSSParser((address, error) -> {});

  /** Absent if there is none at the address. */
  private final Map<String, Optional<Stylesheet>> sheets = new HashMap<>();

  /** What attributes say about styles, by their text. */
  private final Map<String, Ruleset> declarations = new HashMap<>();

  private UserAgentCallback agent;

  ParsedSheets(UserAgentCallback agent) {
    this.agent = agent;
  }

  void setAgent(UserAgentCallback next) {
    agent = next;
    declarations.clear();
  }

  void allowCmyk(boolean allowed) {
    parser.setSupportCMYKColors(allowed);
  }

  /** These sheets and those that they import, which come before them. */
  List<Stylesheet> all(List<StylesheetInfo> infos, String medium) {
    List<Stylesheet> all = new ArrayList<>();
    for (StylesheetInfo info : infos) {
      Stylesheet sheet = info.appliesToMedia(medium) ? getStylesheet(info) : null;
      if (sheet != null) {
        all.addAll(all(sheet.getImportRules(), medium));
        all.add(sheet);
      }
    }
    return all;
  }

  @Override
  public Stylesheet parse(Reader reader, StylesheetInfo info) {
    return parse(reader, info.getUri(), info.getOrigin());
  }

  @Override
  public Stylesheet parse(Reader reader, String uri, Origin origin) {
    try {
      return parser.parseStylesheet(uri, origin, reader);
    } catch (IOException missing) {
      // Flying Saucer opens what is not there as a closed stream; the agent has noted it.
      return new Stylesheet(uri, origin);
    }
  }

  @Override
  public Ruleset parseStyleDeclaration(Origin origin, String text) {
    return declarations.computeIfAbsent(text, each -> parser.parseDeclaration(origin, each));
  }

  @Override
  public @Nullable Stylesheet getStylesheet(StylesheetInfo info) {
    // Not computeIfAbsent: a sheet may import another.
    Optional<Stylesheet> sheet = sheets.get(info.getUri());
    if (sheet == null) {
      sheet = load(info);
      sheets.put(info.getUri(), sheet);
    }
    return sheet.orElse(null);
  }

  private Optional<Stylesheet> load(StylesheetInfo info) {
    try (InputStream css = open(info)) {
      return css == null
          ? Optional.empty()
          : Optional.of(parse(new InputStreamReader(css, StandardCharsets.UTF_8), info));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable InputStream open(StylesheetInfo info) {
    if (info.getContent().isPresent()) {
      return new ByteArrayInputStream(info.getContent().get().getBytes(StandardCharsets.UTF_8));
    }
    InputSource source = agent.getCSSResource(info.getUri()).getResourceInputSource();
    return source == null ? null : source.getByteStream();
  }
}
