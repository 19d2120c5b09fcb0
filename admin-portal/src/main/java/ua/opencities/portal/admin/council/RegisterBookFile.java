package ua.opencities.portal.admin.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import ua.opencities.language.Texts;
import ua.opencities.report.book.RegisterBook;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.Download;

/**
 * The whole register as one workbook. It is written to the disk first: what cannot be written then
 * answers as an error and not as half a file.
 */
@Path("councils/register.xlsx")
@RequestScoped
public class RegisterBookFile {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private Asker asker;
  @Inject private RegisterBook book;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response file() throws IOException {
    var written = Files.createTempFile("register", ".xlsx");
    InputStream content;
    long size;
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(written))) {
        book.write(asker.actor(), Texts.of(asker.language()), out);
      }
      size = Files.size(written);
    } finally {
      // its name is gone at once; the bytes are, when the stream is closed
      content = Files.newInputStream(written, StandardOpenOption.DELETE_ON_CLOSE);
    }
    return Download.streamed(
        "register.xlsx",
        XLSX,
        size,
        out -> {
          try (content) {
            content.transferTo(out);
          }
        });
  }
}
