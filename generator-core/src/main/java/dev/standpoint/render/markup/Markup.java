package dev.standpoint.render.markup;

/** Markup that is ready for a page: templates print it as it is, and escape strings. */
public record Markup(String html) {

  /** No markup, where a page has no such part. */
  public static final Markup NONE = new Markup("");

  public boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }
}
