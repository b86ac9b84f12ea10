//! The file of the outcomes: a row for each person and card that is not a certain no.

use std::path::PathBuf;
use std::sync::Arc;

use catalogo::Scheda;
use datafusion::arrow::array::{
    BinaryBuilder, Date32Builder, Int64Builder, RecordBatch, StringDictionaryBuilder,
};
use datafusion::arrow::datatypes::{DataType, Field, Int32Type, Schema, SchemaRef};
use regole::{Esito, Importo};

use crate::guasto::Errore;
use crate::popola::Tabella;
use crate::scrivi::days;
use crate::tracciato::coded;
use crate::verdetto::Verdetto;

/// Outcomes of a partition that are being written.
pub(crate) struct Esiti {
    tabella: Tabella,
    righe: Righe,
}

#[derive(Default)]
struct Righe {
    persona: Int64Builder,
    scheda: StringDictionaryBuilder<Int32Type>,
    esito: StringDictionaryBuilder<Int32Type>,
    minimo: Int64Builder,
    massimo: Int64Builder,
    decorrenza: Date32Builder,
    motivo: StringDictionaryBuilder<Int32Type>,
    requisiti: BinaryBuilder,
}

fn schema() -> SchemaRef {
    let field = |nome: &str, tipo, nullable| Field::new(nome, tipo, nullable);
    Arc::new(Schema::new(vec![
        field("persona", DataType::Int64, false),
        field("scheda", coded(), false),
        field("esito", coded(), false),
        field("importo_minimo_centesimi", DataType::Int64, true),
        field("importo_massimo_centesimi", DataType::Int64, true),
        field("decorrenza", DataType::Date32, true),
        field("motivo", coded(), false),
        field("requisiti", DataType::Binary, false),
    ]))
}

impl Esiti {
    pub(crate) fn create(file: PathBuf) -> Result<Self, Errore> {
        Ok(Self { tabella: Tabella::create(file, schema())?, righe: Righe::default() })
    }

    pub(crate) fn push(&mut self, persona: i64, scheda: &Scheda, verdetto: &Verdetto) {
        let righe = &mut self.righe;
        righe.persona.append_value(persona);
        righe.scheda.append_value(&scheda.id);
        righe.esito.append_value(verdetto.esito.as_str());
        let (least, most) = match verdetto.importo {
            Some(Importo::Certo(cents)) => (Some(cents.0), Some(cents.0)),
            Some(Importo::Tra(least, most)) => (Some(least.0), Some(most.0)),
            Some(Importo::Ignoto) | None => (None, None),
        };
        righe.minimo.append_option(least);
        righe.massimo.append_option(most);
        righe.decorrenza.append_option(verdetto.decorrenza.map(days));
        righe.motivo.append_value(reason(scheda, verdetto));
        righe.requisiti.append_value(&verdetto.requisiti);
    }

    /// Writes what was pushed.
    pub(crate) fn flush(&mut self) -> Result<(), Errore> {
        let righe = &mut self.righe;
        let columns: Vec<datafusion::arrow::array::ArrayRef> = vec![
            Arc::new(righe.persona.finish()),
            Arc::new(righe.scheda.finish()),
            Arc::new(righe.esito.finish()),
            Arc::new(righe.minimo.finish()),
            Arc::new(righe.massimo.finish()),
            Arc::new(righe.decorrenza.finish()),
            Arc::new(righe.motivo.finish()),
            Arc::new(righe.requisiti.finish()),
        ];
        self.tabella.write(&RecordBatch::try_new(schema(), columns)?)
    }

    pub(crate) fn close(self) -> Result<(), Errore> {
        self.tabella.close()
    }
}

/// Why it is so, in a word: the first requirement that is open, or what is not known of the amount.
fn reason<'s>(scheda: &'s Scheda, verdetto: &Verdetto) -> &'s str {
    let open = verdetto.aperto.and_then(|place| scheda.requisiti.get(place));
    match (verdetto.esito, open, verdetto.importo) {
        (Esito::Spetta, _, Some(Importo::Tra(..) | Importo::Ignoto)) => "importo_aperto",
        (Esito::Spetta, _, _) => "certo",
        (_, Some(requisito), _) => &requisito.nome,
        _ => "importo",
    }
}
