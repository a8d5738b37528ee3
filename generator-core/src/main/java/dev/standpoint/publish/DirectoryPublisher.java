package dev.standpoint.publish;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Replaces packs' folders in an output directory, each as a whole or not at all. A pack's folder is
 * ours entirely: what a user puts there goes with the next build. What stands beside the packs, and
 * a pack that is no longer made, stays.
 */
public final class DirectoryPublisher {

  // Another build holds the lock while it writes, not while it thinks.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path outputDirectory;
  private final DiskOperations disk;
  private final Duration patience;

  public DirectoryPublisher(Path outputDirectory) {
    this(outputDirectory, new DiskOperations(), PATIENCE);
  }

  DirectoryPublisher(Path outputDirectory, DiskOperations disk, Duration patience) {
    this.outputDirectory = outputDirectory;
    this.disk = disk;
    this.patience = patience;
  }

  /** Writes all of them aside before the first takes its place. */
  void publish(List<Publication> publications) throws IOException {
    publish(publications, Optional.empty());
  }

  /** The same with a page above the packs; without one, a former one of ours is removed. */
  public void publish(List<Publication> publications, Optional<TopPage> top) throws IOException {
    Stream<String> ours = publications.stream().map(Publication::folder);
    OutputPaths.requireDistinct(
        Stream.concat(ours, top.stream().map(page -> TopPage.FOLDER)).toList());
    // Java before 17.0.14 will not create a directory where a link to one stands (JDK-8294193).
    if (!Files.isDirectory(outputDirectory)) {
      Files.createDirectories(outputDirectory);
    }
    OutputLock.holding(outputDirectory, patience, () -> replace(publications, top));
  }

  /**
   * Puts right what a killed build left, of any pack. Publishing begins with it; a build that may
   * not come so far, because its notes have faults, can do it by itself.
   */
  public void heal() throws IOException {
    if (Files.isDirectory(outputDirectory) && isDisturbed()) {
      OutputLock.holding(outputDirectory, patience, this::settleDisturbed);
    }
  }

  private void replace(List<Publication> publications, Optional<TopPage> top) throws IOException {
    List<OutputPackFolder> folders = new ArrayList<>();
    for (Publication publication : publications) {
      folders.add(folder(publication.folder()));
    }
    TopPageFolder place = new TopPageFolder(disk, outputDirectory);
    requireNoStranger(folders);
    if (top.isPresent()) {
      requireNoStranger(place.stranger());
    }
    settleDisturbed();
    boolean isOutdated = top.isEmpty() && place.isOurs();
    try {
      for (int i = 0; i < folders.size(); i++) {
        folders.get(i).stage(publications.get(i).artifacts());
      }
      if (top.isPresent()) {
        place.stage(top.get());
      }
      for (OutputPackFolder folder : folders) {
        folder.swap();
      }
      if (top.isPresent()) {
        place.swap();
        place.settle();
      }
      settle(folders);
      if (isOutdated) {
        place.remove();
      }
    } catch (IOException e) {
      settleAfter(e, folders, place);
      throw e;
    }
  }

  private static void requireNoStranger(Optional<Path> stranger) throws IOException {
    if (stranger.isPresent()) {
      throw new OccupiedFolderException(stranger.get());
    }
  }

  private static void requireNoStranger(List<OutputPackFolder> folders) throws IOException {
    for (OutputPackFolder folder : folders) {
      requireNoStranger(folder.stranger());
    }
  }

  private static void settle(List<OutputPackFolder> folders) throws IOException {
    for (OutputPackFolder folder : folders) {
      folder.settle();
    }
  }

  /** Each for itself: that one cannot be put right is no reason to leave the others. */
  private static void settleAfter(
      IOException fault, List<OutputPackFolder> folders, TopPageFolder place) {
    try {
      place.settle();
    } catch (IOException e) {
      fault.addSuppressed(e);
    }
    for (OutputPackFolder folder : folders) {
      try {
        folder.settle();
      } catch (IOException e) {
        fault.addSuppressed(e);
      }
    }
  }

  private void settleDisturbed() throws IOException {
    // Before the others: whose the page is shows in folders that settling drops.
    new TopPageFolder(disk, outputDirectory).settle();
    settle(disturbed());
  }

  private boolean isDisturbed() throws IOException {
    return Files.exists(outputDirectory.resolve(OutputLock.NAME))
        || new TopPageFolder(disk, outputDirectory).isUnsettled()
        || !disturbed().isEmpty();
  }

  /** The packs beside which a hidden folder stands. */
  private List<OutputPackFolder> disturbed() throws IOException {
    SortedSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> hidden = Files.newDirectoryStream(outputDirectory, ".*.{new,old}")) {
      for (Path folder : hidden) {
        String name = folder.getFileName().toString();
        names.add(name.substring(1, name.length() - ".new".length()));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    List<OutputPackFolder> folders = new ArrayList<>();
    for (String name : names) {
      if (OutputPaths.isFolderName(name)) {
        folders.add(folder(name));
      }
    }
    return folders;
  }

  private OutputPackFolder folder(String name) throws IOException {
    return new OutputPackFolder(disk, outputDirectory, name);
  }
}
