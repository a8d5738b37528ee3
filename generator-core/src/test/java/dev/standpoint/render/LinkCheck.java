package dev.standpoint.render;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Follows every link and every address of a style sheet within a pack's files; what it finds broken
 * it says in a line such as {@code notes/a.html: ../sources.html#src-b: no such id}.
 */
public final class LinkCheck {

  private static final Pattern CSS_ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]*)");
  private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?|mailto):.*");

  private final Map<String, byte[]> files;
  private final Map<String, Set<String>> ids = new TreeMap<>();
  private final List<String> broken = new ArrayList<>();

  private LinkCheck(Map<String, byte[]> files) {
    this.files = files;
  }

  public static List<String> broken(List<Artifact> artifacts) {
    Map<String, byte[]> files = new TreeMap<>();
    artifacts.forEach(artifact -> files.put(artifact.path(), artifact.bytes()));
    return broken(files);
  }

  /** {@code files} are the bytes of all files of a folder by their paths in it. */
  public static List<String> broken(Map<String, byte[]> files) {
    LinkCheck check = new LinkCheck(files);
    Map<String, Document> pages = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html") || path.endsWith(".xhtml")) {
            pages.put(path, page(path, bytes));
          }
        });
    pages.forEach(check::collectIds);
    pages.forEach(check::page);
    files.forEach(check::styleSheet);
    return check.broken;
  }

  /** The pages to which no chain of links leads from {@code index.html}. */
  public static List<String> orphans(List<Artifact> artifacts) {
    Map<String, Document> pages = new TreeMap<>();
    for (Artifact artifact : artifacts) {
      if (artifact.path().endsWith(".html")) {
        pages.put(artifact.path(), page(artifact.path(), artifact.bytes()));
      }
    }
    Deque<String> ahead = new ArrayDeque<>(List.of("index.html"));
    Set<String> reached = new HashSet<>(ahead);
    while (!ahead.isEmpty()) {
      String path = ahead.remove();
      Document page = Objects.requireNonNull(pages.get(path), path);
      for (Element link : page.select("main a[href], header a[href]")) {
        String target =
            URI.create(path).resolve(link.attr("href").replaceFirst("#.*", "")).getPath();
        if (pages.containsKey(target) && reached.add(target)) {
          ahead.add(target);
        }
      }
    }
    return pages.keySet().stream().filter(path -> !reached.contains(path)).toList();
  }

  private static Document page(String path, byte[] bytes) {
    Parser parser = path.endsWith(".xhtml") ? Parser.xmlParser() : Parser.htmlParser();
    return Jsoup.parse(text(bytes), "", parser);
  }

  private void collectIds(String path, Document page) {
    Set<String> found = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!found.add(element.id())) {
        broken.add(path + ": #" + element.id() + ": a second time");
      }
    }
    ids.put(path, found);
  }

  private void page(String path, Document page) {
    boolean print = path.endsWith(".xhtml");
    for (Element element : page.select(print ? "a[href]" : "[href]")) {
      follow(path, element.attr("href"));
    }
    page.select("[src]").forEach(element -> follow(path, element.attr("src")));
  }

  private void styleSheet(String path, byte[] bytes) {
    Matcher address = CSS_ADDRESS.matcher(text(bytes));
    while (path.endsWith(".css") && address.find()) {
      follow(path, address.group(1));
    }
  }

  private void follow(String from, String href) {
    if (OUTSIDE.matcher(href).matches()) {
      return;
    }
    String[] parts = href.split("#", 2);
    String path = parts[0].isEmpty() ? from : URI.create(from).resolve(parts[0]).toString();
    String id = parts.length == 1 ? "" : parts[1];
    if (href.isEmpty()) {
      broken.add(from + ": leads nowhere");
    } else if (!files.containsKey(path)) {
      broken.add(from + ": " + href + ": no such file");
    } else if (!id.isEmpty() && !ids.getOrDefault(path, Set.of()).contains(id)) {
      broken.add(from + ": " + href + ": no such id");
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
