package dev.standpoint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A file with random damage: of a text also such as typing, merging and pasting cause. */
final class PackMutation {

  private static final int MOST_STEPS = 4;

  private static final String SYNTAX = "[]{}()<>:@#=\"'*`~|\\-_!&%$\n\t ";

  /** Characters that readers forget: controls, directions, halves, joiners, the last ones. */
  private static final String STRANGE =
      "\u0000\u0008\u0085\u00a0\u00ad\u200d\u202e\u2066\ud83d\ude00\ufeff\uffff";

  private final Random random;

  PackMutation(Random random) {
    this.random = random;
  }

  /** Of neighbouring seeds {@link Random} begins with nearly the same numbers. */
  static Random random(long seed) {
    return new Random(seed * 0x9e37_79b9_7f4a_7c15L);
  }

  /** The file after one to four steps. */
  byte[] of(byte[] file, boolean isText) {
    byte[] mutated = file;
    for (int steps = 1 + random.nextInt(MOST_STEPS); steps > 0; steps--) {
      mutated = isText && random.nextInt(8) > 0 ? text(mutated) : bytes(mutated);
    }
    return mutated;
  }

  private byte[] text(byte[] file) {
    StringBuilder text = new StringBuilder(new String(file, UTF_8));
    int at = random.nextInt(text.length() + 1);
    switch (random.nextInt(9)) {
      case 0 -> text.insert(at, pick(SYNTAX));
      case 1 -> text.insert(at, pick(STRANGE));
      case 2 -> text.insert(at, pick(SYNTAX).repeat(1 + random.nextInt(10_000)));
      case 3 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(40)));
      case 4 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 200)));
      case 5 -> text.insert(at, "<!--\n---\n:::\n".repeat(1 + random.nextInt(50)));
      case 6 -> text.insert(at, random.nextLong());
      default -> {
        return lines(text.toString()).getBytes(UTF_8);
      }
    }
    return text.toString().getBytes(UTF_8);
  }

  private String pick(String characters) {
    return String.valueOf(characters.charAt(random.nextInt(characters.length())));
  }

  /** Two lines exchanged, or one doubled, removed or pushed to the right. */
  private String lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.set(one, lines.set(other, lines.get(one)));
      case 1 -> lines.add(other, lines.get(one));
      case 2 -> lines.remove(one);
      default -> lines.set(one, " ".repeat(1 + random.nextInt(9)) + lines.get(one));
    }
    return String.join("\n", lines);
  }

  /** A bit turned; a range cut, doubled, filled or at the end; or a number of four bytes. */
  private byte[] bytes(byte[] file) {
    if (file.length == 0) {
      return new byte[] {(byte) random.nextInt()};
    }
    int at = random.nextInt(file.length);
    int end = Math.min(file.length, at + 1 + random.nextInt(64));
    byte[] same = file.clone();
    switch (random.nextInt(6)) {
      case 0 -> same[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> Arrays.fill(same, at, end, (byte) (random.nextBoolean() ? 0 : 0xff));
      case 2 -> {
        for (int i = at; i < Math.min(end, at + 4); i++) {
          same[i] = (byte) random.nextInt();
        }
      }
      case 3 -> {
        return Arrays.copyOf(file, at);
      }
      case 4 -> {
        return (latin(file, 0, at) + latin(file, end, file.length)).getBytes(ISO_8859_1);
      }
      default -> {
        String doubled = latin(file, at, end).repeat(1 + random.nextInt(20));
        return (latin(file, 0, at) + doubled + latin(file, at, file.length)).getBytes(ISO_8859_1);
      }
    }
    return same;
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, ISO_8859_1);
  }
}
