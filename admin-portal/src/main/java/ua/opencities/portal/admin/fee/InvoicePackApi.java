package ua.opencities.portal.admin.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.fee.InvoiceFormat;
import ua.opencities.fee.register.PackInvoices;
import ua.opencities.job.JobId;
import ua.opencities.job.JobProgress;
import ua.opencities.job.JobView;
import ua.opencities.portal.admin.job.JobDownload;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** All invoices of a list in one archive, for machines. */
@Path("api/v1/invoice-packs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvoicePackApi {
  @Inject private Asker asker;
  @Inject private PackInvoices pack;
  @Inject private JobProgress progress;
  @Inject private JobDownload download;

  /** Which invoices, narrowed as the list is; what is left out narrows nothing. */
  public record Wanted(
      Integer year,
      String kind,
      String oblast,
      String state,
      String run,
      String q,
      List<String> formats,
      Boolean hindered) {}

  /**
   * @param state QUEUED, RUNNING, DONE, FAILED, CANCELLED
   * @param file the name of the archive, once it is there
   */
  public record Packing(UUID id, String state, long done, long total, String file) {
    static Packing of(JobView job) {
      return new Packing(
          job.id().value(),
          job.state().name(),
          job.done(),
          job.total(),
          job.result().map(JobView.ResultFile::name).orElse(null));
    }
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = Packing.class, responseCode = "202")
  public Response pack(Wanted wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    var filter =
        new InvoiceFilter(
            wanted.year() == null ? "" : wanted.year().toString(),
            wanted.state(),
            wanted.oblast(),
            wanted.q(),
            wanted.kind(),
            wanted.run(),
            Boolean.TRUE.equals(wanted.hindered()) ? "true" : "",
            "",
            1);
    Set<InvoiceFormat> formats = EnumSet.noneOf(InvoiceFormat.class);
    for (String format : wanted.formats() == null ? List.<String>of() : wanted.formats())
      formats.add(Typed.choice("formats", format, InvoiceFormat.class));
    JobId job = pack.pack(asker.actor(), filter.search(), formats);
    return Response.accepted(Packing.of(progress.of(asker.actor(), job)))
        .location(URI.create("/api/v1/invoice-packs/" + job))
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Packing progress(@PathParam("id") UUID id) {
    return Packing.of(progress.of(asker.actor(), new JobId(id)));
  }

  @GET
  @Path("{id}/file")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response file(@PathParam("id") UUID id) {
    JobView job = progress.of(asker.actor(), new JobId(id));
    return download.of(
        asker.actor(), job.id(), job.result().orElseThrow(() -> new NotFoundException("no file")));
  }
}
