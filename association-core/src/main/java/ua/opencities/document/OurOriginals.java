package ua.opencities.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.document.signature.Originals;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.document.signature.certificate.ContentDigest;
import ua.opencities.tenancy.CouncilId;

/**
 * The council's own files, newest first, as originals of a detached signature. By SHA-256 all of
 * them are found; for another digest each has to be read anew, and ГОСТ 34.311 takes a second for
 * five megabytes, so only the newest are tried.
 */
final class OurOriginals implements Originals {
  private static final int MOST_FILES = 30;
  private static final long MOST_BYTES = 20L * 1024 * 1024;

  private final StoredFiles files;
  private final Optional<CouncilId> council;
  private final Map<FileId, Content> read = new HashMap<>();
  private List<FileFacts> newest;

  OurOriginals(StoredFiles files, Optional<CouncilId> council) {
    this.files = files;
    this.council = council;
  }

  @Override
  public Optional<Original> having(ContentDigest digest) {
    if (digest.sha256().isPresent())
      return files.withHash(council, digest.sha256().get()).map(OurOriginals::original);
    long tried = 0;
    for (FileFacts file : newest()) {
      tried += file.size();
      if (tried > MOST_BYTES) return Optional.empty();
      if (digest.fits(content(file))) return Optional.of(original(file));
    }
    return Optional.empty();
  }

  private List<FileFacts> newest() {
    if (newest == null) newest = files.newest(council, MOST_FILES);
    return newest;
  }

  private Content content(FileFacts file) {
    return read.computeIfAbsent(file.id(), id -> new Content(files.content(id)));
  }

  private static Original original(FileFacts file) {
    return new Original(file.id().value(), file.name());
  }
}
