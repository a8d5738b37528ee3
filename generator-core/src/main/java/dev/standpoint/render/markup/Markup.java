package dev.standpoint.render.markup;

/** Markup that is ready for a page: templates do not escape it, as they do strings. */
public record Markup(String html) {

  public static final Markup NONE = new Markup("");

  public boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }
}
