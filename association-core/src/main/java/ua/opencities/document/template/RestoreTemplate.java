package ua.opencities.document.template;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Makes an earlier version, text or DOCX, or what came with the platform, the newest one: what was
 * used in between stays to be read too.
 */
@UseCase
public class RestoreTemplate {
  private final TemplateShelf shelf;
  private final WriteTemplate write;
  private final UploadTemplate upload;

  @Inject
  RestoreTemplate(TemplateShelf shelf, WriteTemplate write, UploadTemplate upload) {
    this.shelf = shelf;
    this.write = write;
    this.upload = upload;
  }

  /**
   * @param number 0 for what came with the platform
   * @throws ua.opencities.shared.NotFound when there is no such version, or it is not the actor's
   */
  public TemplateVersion restore(Actor actor, TemplatePlace place, int number, String note) {
    int newest = shelf.versions(actor, place).get(0).mark().version();
    TemplateVersion version = shelf.version(actor, place, number);
    if (version.upload().isEmpty()) return write.write(actor, place, newest, version.text(), note);
    byte[] docx = shelf.wording(actor, place, number).docx().orElseThrow();
    return upload.upload(actor, place, newest, version.upload().get().name(), docx, note);
  }
}
