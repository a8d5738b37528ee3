package dev.standpoint.render.page;

/** The pages that the menu of a pack can name, in its order. */
enum MenuPage {
  OVERVIEW("index.html"),
  POSITIONS("positions.html"),
  TIMELINE("timeline.html"),
  COVERAGE("coverage.html"),
  NOTES("index.html#notes"),
  SOURCES("sources.html");

  private final String href;

  MenuPage(String href) {
    this.href = href;
  }

  /** The path from the top folder of the pack. */
  String href() {
    return href;
  }
}
