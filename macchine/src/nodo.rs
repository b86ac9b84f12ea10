//! The step of a plan that judges: for each row that names a partition, the partition is judged.

use std::fmt;
use std::sync::Arc;

use datafusion::arrow::array::{Array, AsArray, RecordBatch, StringArray};
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::common::tree_node::TreeNodeRecursion;
use datafusion::datasource::memory::MemorySourceConfig;
use datafusion::error::{DataFusionError, Result};
use datafusion::execution::TaskContext;
use datafusion::physical_expr::{EquivalenceProperties, PhysicalExpr};
use datafusion::physical_plan::common::collect;
use datafusion::physical_plan::execution_plan::{Boundedness, EmissionType};
use datafusion::physical_plan::stream::RecordBatchStreamAdapter;
use datafusion::physical_plan::{
    DisplayAs, DisplayFormatType, ExecutionPlan, PlanProperties, SendableRecordBatchStream,
};
use futures::stream;
use tokio::task::spawn_blocking;

use crate::giudica::Esecutore;
use crate::richiesta::Richiesta;

/// Judges the partitions that its input names.
#[derive(Clone, Debug)]
pub(crate) struct Giudica {
    pub(crate) richiesta: Arc<Richiesta>,
    nomi: Arc<dyn ExecutionPlan>,
    properties: Arc<PlanProperties>,
    /// Who judges: on a worker only; elsewhere a plan is made and sent.
    esecutore: Option<Arc<Esecutore>>,
}

/// The name of a partition, and the seal of what it is made of.
fn schema() -> SchemaRef {
    let field = |nome| Field::new(nome, DataType::Utf8, false);
    Arc::new(Schema::new(vec![field("parte"), field("sigillo")]))
}

impl Giudica {
    pub(crate) fn new(
        richiesta: Arc<Richiesta>,
        nomi: Arc<dyn ExecutionPlan>,
        esecutore: Option<Arc<Esecutore>>,
    ) -> Self {
        let equivalences = EquivalenceProperties::new(schema());
        let partitioning = nomi.properties().output_partitioning().clone();
        let properties =
            PlanProperties::new(equivalences, partitioning, EmissionType::Final, Boundedness::Bounded);
        Self { richiesta, nomi, properties: Arc::new(properties), esecutore }
    }

    /// The plan of a run: each partition is a partition of the plan too, so that each is given out apart.
    pub(crate) fn plan(
        richiesta: Arc<Richiesta>,
        parti: &[(String, String)],
    ) -> Result<Arc<dyn ExecutionPlan>> {
        let mut names = Vec::new();
        for (parte, sigillo) in parti {
            let columns: Vec<Arc<dyn Array>> = vec![
                Arc::new(StringArray::from(vec![parte.as_str()])),
                Arc::new(StringArray::from(vec![sigillo.as_str()])),
            ];
            names.push(vec![RecordBatch::try_new(schema(), columns)?]);
        }
        let names = MemorySourceConfig::try_new_exec(&names, schema(), None)?;
        Ok(Arc::new(Self::new(richiesta, names, None)))
    }
}

impl DisplayAs for Giudica {
    fn fmt_as(&self, _: DisplayFormatType, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

impl ExecutionPlan for Giudica {
    fn name(&self) -> &'static str {
        "Giudica"
    }

    fn properties(&self) -> &Arc<PlanProperties> {
        &self.properties
    }

    fn children(&self) -> Vec<&Arc<dyn ExecutionPlan>> {
        vec![&self.nomi]
    }

    fn apply_expressions(
        &self,
        _: &mut dyn FnMut(&Arc<dyn PhysicalExpr>) -> Result<TreeNodeRecursion>,
    ) -> Result<TreeNodeRecursion> {
        Ok(TreeNodeRecursion::Continue)
    }

    fn with_new_children(
        self: Arc<Self>,
        children: Vec<Arc<dyn ExecutionPlan>>,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        let [nomi] = <[_; 1]>::try_from(children)
            .map_err(|_| DataFusionError::Internal("one list of names is judged at a time".to_owned()))?;
        Ok(Arc::new(Self::new(Arc::clone(&self.richiesta), nomi, self.esecutore.clone())))
    }

    fn execute(&self, partition: usize, context: Arc<TaskContext>) -> Result<SendableRecordBatchStream> {
        let Some(esecutore) = self.esecutore.clone() else {
            return Err(DataFusionError::Internal("only a worker judges".to_owned()));
        };
        let (names, richiesta) = (self.nomi.execute(partition, context)?, Arc::clone(&self.richiesta));
        let judged = async move {
            let batches = collect(names).await?;
            let judge = move || judge(&esecutore, &richiesta, &batches);
            spawn_blocking(judge).await.map_err(|error| DataFusionError::External(Box::new(error)))?
        };
        Ok(Box::pin(RecordBatchStreamAdapter::new(schema(), stream::once(judged))))
    }
}

/// Judges what is named, and gives back the names alone: outcomes are where everybody sees them.
fn judge(esecutore: &Esecutore, richiesta: &Richiesta, batches: &[RecordBatch]) -> Result<RecordBatch> {
    for batch in batches {
        let (Some(parti), Some(sigilli)) = (batch.column_by_name("parte"), batch.column_by_name("sigillo"))
        else {
            return Err(DataFusionError::Internal("no names of partitions".to_owned()));
        };
        for (parte, sigillo) in parti.as_string::<i32>().iter().zip(sigilli.as_string::<i32>()) {
            let (Some(parte), Some(sigillo)) = (parte, sigillo) else { continue };
            esecutore.judge(richiesta, parte, sigillo)?;
        }
    }
    Ok(RecordBatch::new_empty(schema()))
}
