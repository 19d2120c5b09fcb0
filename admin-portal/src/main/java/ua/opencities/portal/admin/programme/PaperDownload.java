package ua.opencities.portal.admin.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.shared.NotFound;
import ua.opencities.web.Asker;
import ua.opencities.web.Download;

/** A programme's paper as a file, for pages and API. */
@RequestScoped
public class PaperDownload {
  @Inject private Asker asker;
  @Inject private ProgrammePapers papers;

  /**
   * @param kind the slug of a {@link PaperKind} that the programme has in its state
   * @param ending {@code docx} or {@code pdf}
   */
  public Response of(UUID programme, String kind, String ending) {
    PaperFormat format = PaperFormat.ending(ending).orElseThrow(() -> new NotFound("format"));
    var paper = papers.of(asker.actor(), new ProgrammeId(programme), PaperKind.of(kind));
    var file = format.of(paper);
    return Download.attachment(file.name(), file.mediaType(), file.bytes());
  }
}
