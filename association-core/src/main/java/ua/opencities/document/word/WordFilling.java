package ua.opencities.document.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.resolver.DefaultElementTemplateFactory;
import com.deepoove.poi.template.ChartTemplate;
import com.deepoove.poi.template.PictImageTemplate;
import com.deepoove.poi.template.PictureTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import com.deepoove.poi.xwpf.CTPictWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import ua.opencities.document.markup.Facts;

/**
 * The library that fills a DOCX, with all shut off that is more than text: tags make no pictures,
 * charts, tables of their own, inserted documents or links, and no expression is ever evaluated.
 */
final class WordFilling {
  private static final RenderPolicy TEXT =
      (tag, data, template) ->
          ((RunTemplate) tag).getRun().setText(data == null ? "" : data.toString(), 0);

  private static final Configure SAFE = safe();

  private WordFilling() {}

  private static Configure safe() {
    ConfigureBuilder safe =
        Configure.builder()
            .buidIterableLeft('#')
            .buildGrammerRegex("[\\w.]*")
            .setRenderDataComputeFactory(model -> (Scope) model.getRoot())
            .setElementTemplateFactory(new TextAlone());
    for (char sign : new char[] {'\0', '=', '@', '*', '+', '%', '<', '>'})
      safe.addPlugin(sign, TEXT);
    safe.addPlugin(
        FilledTags.ROW,
        new LoopRowTableRenderPolicy(FilledTags.ROW_PREFIX, FilledTags.ROW_SUFFIX, true));
    return safe.build();
  }

  /**
   * @param docx with the tags as {@link FilledTags} writes them
   */
  static byte[] of(byte[] docx, Facts facts, boolean marked) {
    try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(docx), SAFE)) {
      template.render(Scope.of(facts, marked));
      ByteArrayOutputStream filled = new ByteArrayOutputStream();
      template.write(filled);
      return filled.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A picture or a chart whose description looks like a tag stays as it is. */
  private static final class TextAlone extends DefaultElementTemplateFactory {
    @Override
    public PictureTemplate createPicureTemplate(Configure config, String tag, XWPFPicture picture) {
      return null;
    }

    @Override
    public PictImageTemplate createPictImageTemplate(
        Configure config, String tag, CTPictWrapper picture, XWPFRun run) {
      return null;
    }

    @Override
    public ChartTemplate createChartTemplate(
        Configure config, String tag, XWPFChart chart, XWPFRun run) {
      return null;
    }
  }
}
