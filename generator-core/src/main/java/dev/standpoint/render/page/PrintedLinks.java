package dev.standpoint.render.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ids in print markup and the links within it. They are known only after the templates are
 * filled in, because a theme decides what it shows.
 *
 * <p>Tags are found by {@link MarkupTag} and not by a parser, so that everything between them keeps
 * its bytes.
 */
final class PrintedLinks {

  /** Attributes that only a link has, or that describe where it leads. */
  private static final Set<String> OF_LINKS = Set.of("href", "title", "role");

  /** A link within the document, from its start tag to its end tag. */
  private record Link(String target, MarkupTag startTag, MarkupTag endTag) {

    /** The start tag of plain text with the same looks and place; empty if it needs none. */
    Optional<String> plainTag() {
      Map<String, String> attributes = startTag.attributes();
      return attributes.keySet().stream().allMatch(OF_LINKS::contains)
          ? Optional.empty()
          : Optional.of(
              attributes.entrySet().stream()
                  .filter(attribute -> !OF_LINKS.contains(attribute.getKey()))
                  .map(attribute -> attribute.getKey() + "=\"" + attribute.getValue() + "\"")
                  .collect(Collectors.joining(" ", "<span ", ">")));
    }
  }

  private final String markup;
  private final Set<String> ids;
  private final List<Link> links;

  private PrintedLinks(String markup, List<MarkupTag> tags) {
    this.markup = markup;
    this.ids =
        tags.stream()
            .map(tag -> tag.attribute("id"))
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toSet());
    this.links = links(tags);
  }

  /** The links of a document or a part of one. */
  static PrintedLinks in(String markup) {
    return new PrintedLinks(markup, MarkupTag.in(markup));
  }

  /** Links do not contain links, so the next end tag is that of the open one. */
  private static List<Link> links(List<MarkupTag> tags) {
    List<Link> links = new ArrayList<>();
    MarkupTag open = null;
    for (MarkupTag tag : tags) {
      if (tag.name().equals("a") && tag.isStart()) {
        open = tag;
      } else if (tag.name().equals("a") && open != null) {
        String address = open.attribute("href");
        if (address.startsWith("#")) {
          links.add(new Link(address.substring(1), open, tag));
        }
        open = null;
      }
    }
    return links;
  }

  /** Whether an element of the markup has the id. */
  boolean hasId(String id) {
    return ids.contains(id);
  }

  /** The ids that links lead to, whether they are in the markup or not. */
  Set<String> targets() {
    return links.stream().map(Link::target).collect(Collectors.toCollection(HashSet::new));
  }

  /** The markup with plain text in place of links to what it does not contain. */
  String withoutDead() {
    StringBuilder alive = new StringBuilder();
    int at = 0;
    for (Link link : links) {
      if (!hasId(link.target())) {
        Optional<String> plain = link.plainTag();
        alive.append(markup, at, link.startTag().start()).append(plain.orElse(""));
        alive.append(markup, link.startTag().end(), link.endTag().start());
        alive.append(plain.isPresent() ? "</span>" : "");
        at = link.endTag().end();
      }
    }
    return alive.append(markup, at, markup.length()).toString();
  }
}
