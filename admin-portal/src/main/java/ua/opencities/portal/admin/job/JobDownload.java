package ua.opencities.portal.admin.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import ua.opencities.job.JobId;
import ua.opencities.job.JobResultBlock;
import ua.opencities.job.JobView;
import ua.opencities.tenancy.Actor;
import ua.opencities.web.file.Download;

/** Sends a job's file block by block, so that it never stands in memory as a whole. */
@Dependent
public class JobDownload {
  private final JobResultBlock blocks;

  @Inject
  JobDownload(JobResultBlock blocks) {
    this.blocks = blocks;
  }

  public Response of(Actor actor, JobId job, JobView.ResultFile file) {
    StreamingOutput content =
        out -> {
          Optional<byte[]> block = blocks.of(actor, job, 1);
          for (long place = 2; block.isPresent(); place++) {
            out.write(block.get());
            block = blocks.of(actor, job, place);
          }
        };
    return Download.streamed(file.name(), file.mediaType(), file.size(), content);
  }
}
