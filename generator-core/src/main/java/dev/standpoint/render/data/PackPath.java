package dev.standpoint.render.data;

/** The path of a file from the folder of a pack. */
final class PackPath {

  private PackPath() {}

  /**
   * {@code actors.yaml} for a file of the pack, {@code ../actors.yaml} for one above it. Both paths
   * start at the same folder; {@code front} is that of the pack's front page.
   */
  static String of(String file, String front) {
    int common = 0;
    for (int slash = front.indexOf('/'); slash >= 0; slash = front.indexOf('/', slash + 1)) {
      if (!file.startsWith(front.substring(0, slash + 1))) {
        break;
      }
      common = slash + 1;
    }
    long up = front.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + file.substring(common);
  }
}
