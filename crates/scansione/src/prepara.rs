//! Preparing the facts of a partition, once: people, families and relations are joined into one table.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use datafusion::dataframe::DataFrameWriteOptions;
use datafusion::execution::runtime_env::RuntimeEnvBuilder;
use datafusion::functions::core::expr_fn::{coalesce, named_struct};
use datafusion::functions_aggregate::expr_fn::{array_agg, max, min};
use datafusion::functions_window::expr_fn::row_number;
use datafusion::logical_expr::{Expr, JoinType, when};
use datafusion::prelude::{DataFrame, ParquetReadOptions, SessionConfig, SessionContext, col, lit};
use regole::{Fatto, Tipo};

use crate::guasto::Errore;
use crate::luogo::Luogo;
use crate::tracciato::{Tracciato, relations_of};

/// What the preparation of a partition may hold in memory.
const MEMORIA: usize = 512 << 20;
/// Rows that pass together.
const INSIEME: usize = 8_192;
/// The birth date of who is in a relation is in the table of people.
const NASCITA: &str = "data_nascita";

/// Writes the facts of a partition in one file.
pub(crate) async fn prepare(
    tracciato: &Tracciato,
    paese: &Luogo,
    parte: &str,
    out: &Path,
) -> Result<(), Errore> {
    let archivio = Archivio { context: context()?, paese, parte };
    #[cfg(feature = "oggetti")]
    paese.open(&archivio.context)?;
    let persone =
        archivio.table("persone", tracciato.persone().fields().iter().map(|field| &**field.name())).await?;
    let births = births(&persone)?;
    // Rows are numbered as they are in the file: who is told of a bad one can find it.
    let persone = persone.window(vec![row_number().alias("riga")])?;

    let names = tracciato.famiglie();
    let famiglie = archivio.table("famiglie", names.fields().iter().map(|field| &**field.name())).await?;
    let own = std::iter::once(col("famiglia").alias("famiglia_id"));
    let famiglie = famiglie.select(own.chain(columns(&tracciato.famiglia)).collect::<Vec<_>>())?;
    let mut facts = famiglie.join(persone, JoinType::Right, &["famiglia_id"], &["famiglia"], None)?;
    for lista in &tracciato.liste {
        let of = format!("persona_{}", lista.nome);
        let records = archivio.records(lista, &of, &births).await?;
        facts = records.join(facts, JoinType::Right, &[&of], &["id"], None)?;
    }
    let own = ["riga", "id", "famiglia", "non_chiesti", "non_si_applica"].into_iter().map(col);
    let all: Vec<Expr> = own.chain(tracciato.fatti().map(|fatto| col(&*fatto.nome))).collect();
    let options = DataFrameWriteOptions::new().with_single_file_output(true);
    facts.select(all)?.write_parquet(&out.display().to_string(), options, None).await?;
    Ok(())
}

/// The birth date of each person. Of two who have one id and two dates nobody knows which is meant, and none is said.
fn births(persone: &DataFrame) -> Result<DataFrame, Errore> {
    let ends = vec![min(col(NASCITA)).alias("prima"), max(col(NASCITA)).alias("ultima")];
    let known = persone.clone().aggregate(vec![col("id").alias("altro_id")], ends)?;
    let one = when(col("prima").eq(col("ultima")), col("prima")).end()?;
    Ok(known.select(vec![col("altro_id"), one.alias("altro_nascita")])?)
}

fn context() -> Result<SessionContext, Errore> {
    let mut config = SessionConfig::new().with_target_partitions(1).with_batch_size(INSIEME);
    config.options_mut().execution.parquet.schema_force_view_types = false;
    config.options_mut().execution.parquet.max_row_group_size = INSIEME * 2;
    let runtime = RuntimeEnvBuilder::new().with_memory_limit(MEMORIA, 1.0).build_arc()?;
    Ok(SessionContext::new_with_config_rt(config, runtime))
}

fn columns(fatti: &[Arc<Fatto>]) -> impl Iterator<Item = Expr> {
    fatti.iter().map(|fatto| col(&*fatto.nome))
}

/// The tables of a partition.
struct Archivio<'p> {
    context: SessionContext,
    paese: &'p Luogo,
    parte: &'p str,
}

impl Archivio<'_> {
    /// A table with the columns that the layout wants. One that is missing is refused: silence would say that there is
    /// nothing.
    async fn table<'n>(
        &self,
        nome: &str,
        wanted: impl Iterator<Item = &'n str>,
    ) -> Result<DataFrame, Errore> {
        let file = self.paese.file(nome, self.parte);
        let found = self.context.read_parquet(file, ParquetReadOptions::default()).await?;
        let names: BTreeSet<&str> =
            found.schema().fields().iter().map(|field| field.name().as_str()).collect();
        for wanted in wanted {
            if !names.contains(wanted) {
                return Err(Errore::Tracciato { tabella: nome.into(), colonna: wanted.into() });
            }
        }
        Ok(found)
    }

    /// The records of a list, by person.
    async fn records(&self, lista: &Fatto, of: &str, births: &DataFrame) -> Result<DataFrame, Errore> {
        let schema = Tracciato::relazioni(lista);
        let wanted = schema.fields().iter().map(|field| &**field.name());
        let found = self.table(&relations_of(lista), wanted).await?;
        let found = found.join(births.clone(), JoinType::Left, &["altro"], &["altro_id"], None)?;
        let campi = match &lista.tipo {
            Tipo::Lista(relazione) => relazione.campi.as_slice(),
            _ => &[],
        };
        let mut record = Vec::new();
        for campo in campi {
            let own = col(&*campo.nome);
            record.push(lit(&*campo.nome));
            record.push(if &*campo.nome == NASCITA {
                coalesce(vec![own, col("altro_nascita")])
            } else {
                own
            });
        }
        let list = array_agg(named_struct(record)).alias(&*lista.nome);
        Ok(found.aggregate(vec![col("persona").alias(of)], vec![list])?)
    }
}
