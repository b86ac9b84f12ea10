//! The home of the first of a household, and what the people who live there have together.

use crate::dsu::{Dsu, RedditiDelNucleo, presentazione, redditi};
use crate::membro::Membro;
use crate::persona::Residenza;
use crate::quadro::Quadro;
use crate::vite::Economia;

/// A home with people in it; the others of the family live elsewhere, each alone.
#[derive(Debug)]
pub(crate) struct Dimora {
    residenza: Option<Residenza>,
    dsu: Option<Dsu>,
    redditi: RedditiDelNucleo,
    economia: Economia,
}

impl Dimora {
    pub(crate) fn new(famiglia: &[(&Membro, &Quadro)], economia: Economia) -> Self {
        let residenza = famiglia.first().map(|(membro, _)| membro.residenza.clone());
        let mut dimora = Self { residenza, dsu: None, redditi: RedditiDelNucleo::default(), economia };
        let at_home = famiglia.iter().filter(|(membro, _)| dimora.is_home_of(membro));
        let people: Vec<_> = at_home.copied().collect();
        dimora.redditi = redditi(&people);
        let presentata = presentazione(famiglia.iter().map(|(membro, _)| *membro));
        dimora.dsu = economia.patrimonio.map(|patrimonio| Dsu::new(patrimonio, presentata, &people));
        dimora
    }

    pub(crate) fn is_shared_by(&self, one: &Membro, other: &Membro) -> bool {
        self.is_home_of(one) && self.is_home_of(other)
    }

    /// The statement that a person is in; who lives elsewhere presented none.
    pub(crate) fn dsu(&self, membro: &Membro) -> Option<&Dsu> {
        self.dsu.as_ref().filter(|_| self.is_home_of(membro))
    }

    /// The incomes of the people with whom a person lives, hers included.
    pub(crate) fn redditi(&self, membro: &Membro, quadro: &Quadro) -> RedditiDelNucleo {
        if self.is_home_of(membro) { self.redditi } else { redditi(&[(membro, quadro)]) }
    }

    pub(crate) fn economia(&self) -> Economia {
        self.economia
    }

    fn is_home_of(&self, membro: &Membro) -> bool {
        membro.decesso.is_none() && self.residenza.as_ref() == Some(&membro.residenza)
    }
}
