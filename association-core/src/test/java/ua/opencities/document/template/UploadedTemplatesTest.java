package ua.opencities.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.document.template.SampleTemplates.KIND;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.opencities.document.TemplateMark.Medium;
import ua.opencities.document.TemplateMark.Origin;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.word.SampleDocx;
import ua.opencities.document.word.TemplateFileNotAccepted;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** An uploaded DOCX is a version like any other. */
class UploadedTemplatesTest {
  private final UploadTemplate upload = Association.get(UploadTemplate.class);
  private final RestoreTemplate restore = Association.get(RestoreTemplate.class);
  private final WriteTemplate write = Association.get(WriteTemplate.class);
  private final TemplateShelf shelf = Association.get(TemplateShelf.class);
  private final TemplateInForce inForce = Association.get(TemplateInForce.class);
  private final DocxTemplates docx = Association.get(DocxTemplates.class);
  private final CouncilId council = Association.newCouncil("Рада, що пише у Word");
  private final Actor clerk = Association.clerkOf(council);
  private final Actor office = Association.administrator();
  private static final byte[] OURS = SampleDocx.of("Наш бланк: {{thing}}");

  @AfterEach
  void leaveNothingOfTheAssociations() {
    Association.sql("delete from paper_template where council_id is null").run();
    Association.sql("delete from template_choice where council_id is null").run();
  }

  @Test
  void standsAmongTheVersionsAndAnyOfThemComesBack() {
    write.write(clerk, place(clerk), 0, "= Текст\n{{thing}}", "");
    upload.upload(clerk, place(clerk), 1, "C:\\бланк 2026.docx", OURS, "на бланку");
    Wording used = inForce.of(clerk, Optional.of(council), KIND);
    assertThat(used.mark().medium()).isEqualTo(Medium.DOCX);
    assertThat(used.docx()).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(OURS));
    assertThat(said(used)).contains("Наш бланк: річ");
    TemplateVersion version = shelf.version(clerk, place(clerk), 2);
    assertThat(version.upload())
        .contains(new TemplateVersion.Upload("бланк 2026.docx", OURS.length));
    assertThat(version.text()).isEmpty();
    restore.restore(clerk, place(clerk), 1, "");
    assertThat(said(inForce.of(clerk, Optional.of(council), KIND))).isEqualTo("Текст річ");
    restore.restore(clerk, place(clerk), 2, "");
    assertThat(said(inForce.of(clerk, Optional.of(council), KIND))).contains("Наш бланк: річ");
    restore.restore(clerk, place(clerk), 0, "");
    assertThat(said(inForce.of(clerk, Optional.of(council), KIND))).contains("Докладно про річ");
    assertThat(shelf.versions(clerk, place(clerk)))
        .extracting(it -> it.mark().version() + " " + it.mark().medium())
        .containsExactly("5 TEXT", "4 DOCX", "3 TEXT", "2 DOCX", "1 TEXT", "0 TEXT");
  }

  @Test
  void theAssociationsServesAllUntilACouncilHasItsOwn() {
    assertThat(fromDocx(clerk, council)).isFalse();
    upload.upload(office, place(office), 0, "a.docx", OURS, "");
    assertThat(inForce.of(clerk, Optional.of(council), KIND).mark().origin())
        .isEqualTo(Origin.ASSOCIATION);
    assertThat(said(inForce.of(clerk, Optional.of(council), KIND))).contains("Наш бланк");
    assertThat(fromDocx(clerk, council)).isTrue();

    write.write(clerk, place(clerk), 0, "= Своє\n{{thing}}", "");
    assertThat(fromDocx(clerk, council)).isFalse();
    assertThat(docx.among(office, Optional.empty(), List.of(KIND, "passport")))
        .containsExactly(KIND);

    Association.get(ChooseTemplate.class)
        .choose(clerk, new TemplatePlace(Optional.of(council), KIND, Variant.SHORT));
    upload.upload(
        clerk, new TemplatePlace(Optional.of(council), KIND, Variant.SHORT), 0, "b", OURS, "");
    assertThat(fromDocx(clerk, council)).isTrue();
  }

  @Test
  void whatIsRefusedLeavesNothing() {
    assertThatThrownBy(
            () -> upload.upload(clerk, place(clerk), 0, "a.docx", SampleDocx.of("{{thin}}"), ""))
        .isInstanceOf(TemplateFileNotAccepted.class);
    upload.upload(clerk, place(clerk), 0, "a.docx", OURS, "");
    assertThatThrownBy(() -> upload.upload(clerk, place(clerk), 0, "b.docx", OURS, ""))
        .isInstanceOf(SomeoneElseChanged.class);
    assertThat(
            Association.sql(
                    "select count(*) from paper_template_file where council_id = ?",
                    council.value())
                .count())
        .isEqualTo(1);
  }

  @Test
  void isReadByNobodyElse() {
    upload.upload(clerk, place(clerk), 0, "a.docx", OURS, "");
    Actor curious = Association.clerkOf(Association.newCouncil("Цікава до бланків рада"));
    TemplatePlace theirs = place(clerk);
    assertThatThrownBy(() -> upload.upload(curious, theirs, 1, "a.docx", OURS, ""))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> upload.upload(office, theirs, 1, "a.docx", OURS, ""))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> restore.restore(curious, theirs, 1, "")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> shelf.wording(curious, theirs, 1)).isInstanceOf(NotFound.class);
  }

  @Test
  void theStarterHoldsTheTextInForceWithItsTags() throws IOException {
    TemplatePlace passport = TemplatePlace.of(clerk, "passport", Variant.FULL);
    write.write(clerk, passport, 0, "= Наш зразок\n{{#sum}}\nУсього {{sum}}\n{{/sum}}", "");
    byte[] starter =
        Association.get(TakeStarter.class)
            .of(clerk, Optional.of(council), "passport", Variant.FULL)
            .bytes();
    try (var document = new XWPFDocument(new ByteArrayInputStream(starter))) {
      assertThat(document.getParagraphs())
          .extracting(it -> it.getText())
          .containsExactly("Наш зразок", "{{#sum}}", "Усього {{sum}}", "{{/sum}}");
    }
    assertThat(upload.upload(clerk, passport, 1, "a.docx", starter, "").mark().version())
        .isEqualTo(2);
  }

  private boolean fromDocx(Actor actor, CouncilId of) {
    return !docx.among(actor, Optional.of(of), List.of(KIND)).isEmpty();
  }

  private TemplatePlace place(Actor actor) {
    return TemplatePlace.of(actor, KIND, Variant.FULL);
  }

  private String said(Wording wording) {
    Paper paper =
        Association.get(PreviewTemplate.class)
            .of(clerk, Optional.of(council), KIND, wording)
            .paper();
    return ua.opencities.document.paper.Spoken.inPreview(
        ua.opencities.document.paper.PreviewHtml.of(paper));
  }
}
