package ua.opencities.web.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import ua.opencities.document.folder.YearFolder;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.held.OpenFile;

/**
 * Sends the folder of a council's year. It is packed on the disk first: what cannot be packed then
 * answers as an error and not as half a file, and memory holds one file of it at a time.
 */
@Dependent
public class FolderDownload {
  private final YearFolder folder;

  @Inject
  FolderDownload(YearFolder folder) {
    this.folder = folder;
  }

  /**
   * @param council in words, for the archive's name
   */
  public Response of(Actor actor, CouncilId council, String name, int year) {
    try {
      Path packed = Files.createTempFile("year-folder", ".zip");
      InputStream content;
      long size;
      try {
        pack(actor, council, year, packed);
        size = Files.size(packed);
      } finally {
        // its name is gone at once; the bytes are, when the stream is closed
        content = Files.newInputStream(packed, StandardOpenOption.DELETE_ON_CLOSE);
      }
      return Download.streamed(
          "rik-" + year + " " + name + ".zip",
          "application/zip",
          size,
          new OpenFile(content::transferTo, content));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void pack(Actor actor, CouncilId council, int year, Path packed) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(packed))) {
      folder.write(actor, council, year, out);
    }
  }
}
