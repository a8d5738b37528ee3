package dev.standpoint.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes each paragraph with blocks in it a div. HTML ends a paragraph at the first block, so that a
 * browser would see another tree than the one that was checked.
 */
final class BlocksInParagraphs {

  private static final String PARAGRAPH = "p";

  /** A tag in the output of the sanitizer, whose attributes have no angle brackets. */
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^<>]*)>");

  private final Set<String> blocks;

  /** The start tags of the paragraphs around the current place. */
  private final Deque<Integer> open = new ArrayDeque<>();

  /** How many of them, from the outermost, have blocks in them. */
  private int withBlocks;

  /** The places of the names of tags that become div. */
  private final TreeMap<Integer, String> renamed = new TreeMap<>();

  private BlocksInParagraphs(Set<String> blocks) {
    this.blocks = blocks;
  }

  /** The markup, which is well-formed, with a div in place of each such paragraph. */
  static String asDivs(String markup, Set<String> blocks) {
    BlocksInParagraphs tags = new BlocksInParagraphs(blocks);
    Matcher tag = TAG.matcher(markup);
    while (tag.find()) {
      tags.add(tag);
    }
    return tags.applied(markup);
  }

  private void add(Matcher tag) {
    boolean end = !tag.group(1).isEmpty();
    boolean paragraph = tag.group(2).equals(PARAGRAPH);
    if (!end && blocks.contains(tag.group(2))) {
      // The innermost is the first.
      open.stream().limit(open.size() - withBlocks).forEach(at -> renamed.put(at, "div"));
      withBlocks = open.size();
    }
    if (paragraph && !end) {
      open.push(tag.start(2));
    } else if (paragraph && !open.isEmpty()) {
      if (renamed.containsKey(open.pop())) {
        renamed.put(tag.start(2), "div");
      }
      withBlocks = Math.min(withBlocks, open.size());
    }
  }

  private String applied(String markup) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (var name : renamed.entrySet()) {
      out.append(markup, from, name.getKey()).append(name.getValue());
      from = name.getKey() + PARAGRAPH.length();
    }
    return out.append(markup, from, markup.length()).toString();
  }
}
