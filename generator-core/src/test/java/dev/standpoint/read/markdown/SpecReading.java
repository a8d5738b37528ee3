package dev.standpoint.read.markdown;

import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.read.PackReader;
import dev.standpoint.read.files.PackFolder;
import dev.standpoint.read.files.PackImages;
import dev.standpoint.read.html.RawHtmlPolicy;
import dev.standpoint.render.page.WrittenProse;
import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What we make of a specification's example: a note that is read and written as any other, with
 * HTML allowed. Three things are carried through that a page of ours would not show: addresses that
 * lead nowhere, the language of code, and the level of a heading as it was written.
 */
final class SpecReading {

  /** Links to other places than these are left out of pages. */
  private static final String OUTSIDE = "https://address.example/";

  private static final Pattern ADDRESS = Pattern.compile("href=\"" + OUTSIDE + "([^\"]*)\"");

  private static final Pattern HEADING =
      Pattern.compile("(?s)<h\\d id=\"note\\.level-(\\d)\">(.*?)</h\\d>");

  private static final List<String> PICTURES =
      List.of("url", "url2", "uri3", "train.jpg", "moon.jpg", "path/to/train.jpg");

  private final PackImages images;

  /** {@code picture} is shown for each address of a picture. */
  SpecReading(Path picture) {
    this.images =
        new PackImages(
            PICTURES.stream().collect(Collectors.toMap(address -> address, address -> picture)),
            Set.of());
  }

  /** The HTML of the text of a note. */
  String html(String markdown) {
    SourceText front = new SourceText("pack.md", "---\ntitle: Examples\n---\n");
    SourceText text = new SourceText("note.md", "---\ntitle: Example\n---\n" + markdown);
    PackFolder folder =
        new PackFolder(
            "examples",
            front,
            Map.of(),
            List.of(),
            List.of(new PackFolder.NoteFile("note.md", text)),
            images);
    List<Block> blocks =
        PackReader.read(folder, RawHtmlPolicy.SANITISED).value().notes().get(0).blocks();
    List<Block> carried = blocks.stream().map(block -> (Block) carried(block)).toList();
    String html = ADDRESS.matcher(WrittenProse.screen(carried)).replaceAll(SpecReading::address);
    return HEADING.matcher(html).replaceAll("<h$1>$2</h$1>");
  }

  private static String address(java.util.regex.MatchResult found) {
    String decoded = URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    return Matcher.quoteReplacement(
        "href=\"" + decoded.replace("&", "&amp;").replace("\"", "&quot;") + '"');
  }

  /** The same part of a note's text, with what is carried through in it. */
  private static Object carried(Object part) {
    if (part instanceof List<?> list) {
      return list.stream().map(SpecReading::carried).toList();
    } else if (!(part instanceof Record)
        || !part.getClass().getPackage().equals(Block.class.getPackage())) {
      return part;
    }
    Object copy = copy(part);
    if (copy instanceof Inline.Link link) {
      String target = OUTSIDE + URLEncoder.encode(link.target(), StandardCharsets.UTF_8);
      return new Inline.Link(target, link.title(), link.content(), link.at());
    } else if (copy instanceof Block.CodeBlock code && !code.language().isEmpty()) {
      return new Block.CodeBlock("", code.language() + ":" + code.text(), code.at());
    } else if (copy instanceof Block.Heading heading) {
      return new Block.Heading(
          heading.level(),
          "level-" + heading.level(),
          heading.inlines(),
          heading.declared(),
          heading.at());
    }
    return copy;
  }

  private static Object copy(Object part) {
    try {
      List<Object> values = new ArrayList<>();
      RecordComponent[] components = part.getClass().getRecordComponents();
      for (RecordComponent component : components) {
        values.add(carried(component.getAccessor().invoke(part)));
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return part.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
