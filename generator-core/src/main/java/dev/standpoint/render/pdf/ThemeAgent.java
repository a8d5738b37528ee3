package dev.standpoint.render.pdf;

import dev.standpoint.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/**
 * Flying Saucer's only way to the world: it hands out the theme's files and the document's pictures
 * and opens nothing else, no file, no address, no {@code data:}.
 */
final class ThemeAgent extends ITextUserAgent {

  /** Where the document seems to lie, so that {@code print.css} is the theme's print/print.css. */
  static final URI BASE = URI.create("theme:/print/");

  /** In a JPEG, by its number of components. */
  private static final int CMYK = 4;

  private static final String OWN_STYLE = "/resources/css/XhtmlNamespaceHandler.css";

  private static final String OWN_STYLE_ADDRESS =
      String.valueOf(XhtmlNamespaceHandler.class.getResource(OWN_STYLE));

  /**
   * Its own style knows no HTML 5 and no drawings, and takes the paper of the default locale's
   * country.
   */
  private static final String ADDED_STYLE =
      """

      article, aside, details, dialog, figcaption, figure, footer, header, hgroup, legend, main, nav,
      search, section, summary { display: block }
      datalist, style, template { display: none }
      svg { display: inline-block }
      @page { size: A4 }
      """;

  private final Theme theme;
  private final Map<String, byte[]> pictures;
  private final SortedSet<String> unavailable = new TreeSet<>();

  ThemeAgent(Theme theme, Map<String, byte[]> pictures, ITextOutputDevice device) {
    super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
    this.theme = theme;
    this.pictures = Map.copyOf(pictures);
  }

  /** What was asked for and is not in the theme, or of no use, as it was written. */
  SortedSet<String> unavailable() {
    return unavailable;
  }

  @Override
  public @Nullable String resolveURI(@Nullable String uri) {
    return uri == null ? null : address(uri).map(URI::toString).orElse(uri);
  }

  @Override
  protected @Nullable InputStream resolveAndOpenStream(@Nullable String uri) {
    if (OWN_STYLE_ADDRESS.equals(uri)) {
      return ownStyle();
    }
    return file(String.valueOf(uri)).map(ByteArrayInputStream::new).orElse(null);
  }

  /** Only what needs no image code of the JDK's, and of that no {@code data:}. */
  @Override
  public ImageResource getImageResource(String uri) {
    boolean picture = uri.toLowerCase(Locale.ROOT).matches("[^:]*\\.(png|jpe?g|gif)");
    ImageResource image =
        picture && file(uri).isPresent()
            ? super.getImageResource(uri)
            : new ImageResource(uri, null);
    if (image.getImage() == null || isOfInk(image)) {
      unavailable.add(uri);
      return new ImageResource(uri, null);
    }
    return image;
  }

  /** Colours of a press, which mean nothing on the sRGB that the file is for. */
  private static boolean isOfInk(ImageResource image) {
    return image.getImage() instanceof ITextFSImage picture
        && picture.getImage().getColorspace() == CMYK;
  }

  private Optional<byte[]> named(String name) {
    return Optional.ofNullable(pictures.get(name)).or(() -> theme.file(name));
  }

  /** A drawing of the document's or the theme's. */
  Optional<byte[]> drawing(String uri) {
    return uri.toLowerCase(Locale.ROOT).matches("[^:]*\\.svg") ? file(uri) : Optional.empty();
  }

  private Optional<byte[]> file(String uri) {
    Optional<String> name = address(uri).filter(this::isTheme).map(a -> a.getPath().substring(1));
    Optional<byte[]> bytes = name.flatMap(this::named);
    if (bytes.isEmpty()) {
      unavailable.add(uri);
    }
    return bytes;
  }

  private boolean isTheme(URI address) {
    return Objects.equals(address.getScheme(), BASE.getScheme())
        && address.getRawAuthority() == null
        && !address.isOpaque();
  }

  private static Optional<URI> address(String uri) {
    try {
      return Optional.of(BASE.resolve(uri));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static InputStream ownStyle() {
    try (InputStream style = XhtmlNamespaceHandler.class.getResourceAsStream(OWN_STYLE)) {
      String text =
          new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8);
      return new ByteArrayInputStream((text + ADDED_STYLE).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
