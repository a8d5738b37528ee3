package dev.standpoint.read.image;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements, attributes and styles of SVG that draw, and cannot run or load anything. */
final class SvgVocabulary {

  /** Without script, foreignObject, image, links, animation and filters. */
  private static final Set<String> ELEMENTS =
      words(
          """
          svg g defs symbol use switch title desc style path rect circle ellipse line polyline polygon
          text tspan textPath linearGradient radialGradient stop clipPath mask pattern marker
          """);

  /** Without event handlers, and without those that load something. */
  private static final Set<String> ATTRIBUTES =
      words(
          """
          id class style viewBox preserveAspectRatio x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr
          width height d points pathLength transform transform-origin gradientTransform gradientUnits
          spreadMethod offset patternUnits patternContentUnits patternTransform clipPathUnits
          maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
          textLength lengthAdjust startOffset method spacing rotate
          fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap
          stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color
          stop-color stop-opacity clip-path clip-rule mask marker-start marker-mid marker-end
          font-family font-size font-style font-weight font-variant font-stretch letter-spacing
          word-spacing text-anchor text-decoration dominant-baseline alignment-baseline
          baseline-shift direction unicode-bidi writing-mode display visibility overflow paint-order
          vector-effect shape-rendering text-rendering image-rendering color-interpolation
          mix-blend-mode isolation lang version role aria-label aria-hidden focusable
          """);

  /** Left out without a message: they only say which program made the file. */
  private static final Set<String> HARMLESS = words("metadata baseProfile enable-background");

  /** A reference to a part of the same file. */
  private static final Pattern OWN_PART = Pattern.compile("#[^\\s\"'()\\\\]+");

  /** Possessive, so that a text of nothing but openings takes linear time. */
  private static final Pattern URL =
      Pattern.compile("(?i)url\\s*+\\(\\s*+([\"']?+)([^\"'()]*+)\\1\\s*+\\)");

  /** What is left of a url() that is not well-formed, which a browser might still repair. */
  private static final Pattern NAMED_URL = Pattern.compile("(?i)url");

  /**
   * Imports, escapes that could hide a word, comments, and functions that load or run something.
   */
  private static final Pattern UNSAFE_STYLE =
      Pattern.compile("(?i)[@\\\\<]|/\\*|expression|javascript|image|src\\s*+\\(|behavior|binding");

  private SvgVocabulary() {}

  static boolean isElement(String name) {
    return ELEMENTS.contains(name);
  }

  /** Whether a name can be left out without a message, since no reader would miss it. */
  static boolean isHarmless(String name) {
    return HARMLESS.contains(name) || name.startsWith("data-");
  }

  /** Whether a reference leads to a part of the same file. */
  static boolean isOwnPart(String reference) {
    return OWN_PART.matcher(reference).matches();
  }

  /** Whether the attribute only draws, and its value refers to nothing but parts of the file. */
  static boolean isSafeAttribute(String name, String value) {
    return ATTRIBUTES.contains(name) && isSafeValue(name, value);
  }

  /** Every url() must be well-formed and a part of the file. */
  private static boolean isSafeValue(String name, String value) {
    if (name.equals("style") && UNSAFE_STYLE.matcher(value).find()) {
      return false;
    }
    Matcher url = URL.matcher(value);
    while (url.find()) {
      if (!isOwnPart(url.group(2).strip())) {
        return false;
      }
    }
    return !NAMED_URL.matcher(url.replaceAll("")).find();
  }

  /** Whether a style sheet loads nothing. */
  static boolean isSafeSheet(String sheet) {
    String bare = withoutComments(sheet);
    return !UNSAFE_STYLE.matcher(bare).find() && !URL.matcher(bare).find();
  }

  /**
   * A comment could hide part of a word from the checks. One that is not closed stays, and is
   * unsafe.
   */
  static String withoutComments(String sheet) {
    StringBuilder bare = new StringBuilder();
    int from = 0;
    int start = sheet.indexOf("/*");
    int end = start < 0 ? -1 : sheet.indexOf("*/", start + 2);
    while (end >= 0) {
      bare.append(sheet, from, start);
      from = end + 2;
      start = sheet.indexOf("/*", from);
      end = start < 0 ? -1 : sheet.indexOf("*/", start + 2);
    }
    return bare.append(sheet, from, sheet.length()).toString();
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+", -1));
  }
}
