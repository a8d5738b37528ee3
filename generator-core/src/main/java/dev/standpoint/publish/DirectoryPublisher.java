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
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the folders of packs in an output directory, each completely or not at all.
 *
 * <p>A pack's folder belongs to Standpoint: files that a user puts there are deleted by the next
 * build. Files next to the packs stay, and so does the folder of a pack that is no longer built,
 * until it is removed by name.
 */
public final class DirectoryPublisher {

  // Long enough, because a build holds the lock only while it writes.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path outputDirectory;
  private final DiskOperations disk;

  /** How long to wait for another build that writes to the same directory. */
  private final Duration patience;

  public DirectoryPublisher(Path outputDirectory) {
    this(outputDirectory, new DiskOperations(), PATIENCE);
  }

  DirectoryPublisher(Path outputDirectory, DiskOperations disk, Duration patience) {
    this.outputDirectory = outputDirectory;
    this.disk = disk;
    this.patience = patience;
  }

  /**
   * Writes all files to hidden folders first, then moves the folders into place, and returns them.
   * Without a page above the packs, the page of an earlier build is removed.
   */
  public List<Path> publish(List<Publication> publications, Optional<TopPage> top)
      throws IOException {
    Stream<String> packs = publications.stream().map(Publication::folder);
    OutputPaths.requireDistinct(
        Stream.concat(packs, top.stream().map(page -> TopPage.FOLDER)).toList());
    // Before 17.0.14, Java cannot "create" a directory that is a link to one (JDK-8294193).
    if (!Files.isDirectory(outputDirectory)) {
      Files.createDirectories(outputDirectory);
    }
    OutputLock.holding(outputDirectory, patience, () -> replace(publications, top));
    return publications.stream().map(pack -> outputDirectory.resolve(pack.folder())).toList();
  }

  /**
   * Removes packs that earlier builds published and that may not be published any more. Folders of
   * somebody else stay.
   */
  public void remove(Set<String> names) throws IOException {
    if (!names.isEmpty() && Files.isDirectory(outputDirectory)) {
      OutputLock.holding(outputDirectory, patience, () -> removeAll(names));
    }
  }

  private void removeAll(Set<String> names) throws IOException {
    cleanUpLeftovers();
    for (String name : names) {
      folder(name).remove();
    }
  }

  /**
   * Fails if a folder that the build reads is within a pack in the output directory, since
   * replacing the pack would delete it. Links are followed.
   */
  public void requireOutside(List<Path> inputs) throws IOException {
    if (!Files.isDirectory(outputDirectory)) {
      return;
    }
    Path output = outputDirectory.toRealPath();
    for (Path input : inputs) {
      @Nullable Path at = input.toRealPath();
      while (at != null && at.startsWith(output) && !at.equals(output)) {
        if (Manifest.isIn(at)) {
          throw new OccupiedFolderException(at, input);
        }
        at = at.getParent();
      }
    }
  }

  /**
   * Completes or undoes what a killed build left, for all packs. Publishing starts with this too. A
   * build that may be rejected before it publishes calls it separately.
   */
  public void repair() throws IOException {
    if (Files.isDirectory(outputDirectory) && hasLeftovers()) {
      OutputLock.holding(outputDirectory, patience, this::cleanUpLeftovers);
    }
  }

  /**
   * Every step can fail or be killed: until the swap the old packs are complete, after it the new
   * ones.
   */
  private void replace(List<Publication> publications, Optional<TopPage> top) throws IOException {
    List<OutputPackFolder> folders = new ArrayList<>();
    for (Publication publication : publications) {
      folders.add(folder(publication.folder()));
    }
    TopPageFolder page = new TopPageFolder(disk, outputDirectory);
    requireFree(folders);
    if (top.isPresent()) {
      requireFree(page.occupied());
    }
    // First, so that no hidden folder of a killed build is in the way.
    cleanUpLeftovers();
    boolean isOutdated = top.isEmpty() && page.isOurs();
    try {
      for (int i = 0; i < folders.size(); i++) {
        folders.get(i).stage(publications.get(i).artifacts());
      }
      if (top.isPresent()) {
        page.stage(top.get());
      }
      for (OutputPackFolder folder : folders) {
        folder.swap();
      }
      if (top.isPresent()) {
        page.swap();
        page.cleanUp();
      }
      cleanUp(folders);
      if (isOutdated) {
        page.remove();
      }
    } catch (IOException | RuntimeException | Error e) {
      cleanUpAfter(e, folders, page);
      throw e;
    }
  }

  private static void requireFree(Optional<Path> occupied) throws IOException {
    if (occupied.isPresent()) {
      throw new OccupiedFolderException(occupied.get());
    }
  }

  private static void requireFree(List<OutputPackFolder> folders) throws IOException {
    for (OutputPackFolder folder : folders) {
      requireFree(folder.occupied());
    }
  }

  private static void cleanUp(List<OutputPackFolder> folders) throws IOException {
    for (OutputPackFolder folder : folders) {
      folder.cleanUp();
    }
  }

  /** Cleans up every folder, even if that fails for one of them. */
  private static void cleanUpAfter(
      Throwable failure, List<OutputPackFolder> folders, TopPageFolder page) {
    cleanUpAfter(failure, page::cleanUp);
    folders.forEach(folder -> cleanUpAfter(failure, folder::cleanUp));
  }

  private static void cleanUpAfter(Throwable failure, OutputLock.Work cleanUp) {
    try {
      cleanUp.run();
    } catch (IOException | RuntimeException | Error e) {
      // An exception cannot suppress itself.
      if (e != failure) {
        failure.addSuppressed(e);
      }
    }
  }

  private void cleanUpLeftovers() throws IOException {
    // Before the packs: the copies that prove whose the page is are in folders that are deleted
    // then.
    new TopPageFolder(disk, outputDirectory).cleanUp();
    cleanUp(foldersWithLeftovers());
  }

  /** Whether anything in the directory was not finished. Only then is the lock worth taking. */
  private boolean hasLeftovers() throws IOException {
    return Files.exists(outputDirectory.resolve(OutputLock.NAME))
        || new TopPageFolder(disk, outputDirectory).hasPageToMove()
        || !foldersWithLeftovers().isEmpty();
  }

  /** The packs that have a hidden folder next to them. */
  private List<OutputPackFolder> foldersWithLeftovers() throws IOException {
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
